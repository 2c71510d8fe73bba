import { useDeferredValue, useMemo } from 'react';
import { choiceCounts } from '@/model/filter/choiceCounts';
import { filterChoices } from '@/model/filter/filterChoices';
import type { Filtered, FilterField } from '@/model/filter/filterEvents';
import type { Dataset } from '@/model/record/dataset';
import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';
import { Segmented } from '@/ui/Segmented';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { FacetGroup } from './FacetGroup';
import styles from './Filters.module.css';
import { Presets } from './Presets';
import { SearchBox } from './SearchBox';
import { WindowFilter } from './WindowFilter';

export { ActiveFilters } from './ActiveFilters';
export { NothingMatches } from './NothingMatches';

export interface FiltersProps {
  dataset: Dataset;
  view: View;
  filtered: Filtered;
  /** What is shown beside the filters: on the timeline the window is no filter. */
  screen: Screen;
  /** The `href` of the present view with a change. */
  link: (change: Partial<View>) => string;
  /** Goes to such an `href`: a ticked box is no link. */
  onGo: (href: string) => void;
  /** What is typed into the search box, as it is typed. */
  onSearch: (text: string) => void;
  /** Leads on to what was found. */
  onEnter: () => void;
}

const MATCHES = [
  { value: 'any', label: 'any' },
  { value: 'all', label: 'all' },
] as const;

/** Everything that one can filter events by, each choice with the count that toggling it would show. */
export function Filters({ dataset, view, filtered, screen, link, onGo, onSearch, onEnter }: FiltersProps) {
  // The boxes answer at once, what is counted over a hundred thousand events may come a moment after them.
  const counted = useDeferredValue(useMemo(() => ({ dataset, view, filtered }), [dataset, view, filtered]));
  const counts = choiceCounts(counted.dataset, counted.view, counted.filtered);
  const choicesOf = (facet: FilterField) => filterChoices(dataset, view, facet, counts[facet]);
  const shared = { onChange: (change: Partial<View>) => onGo(link(change)) };
  return (
    <search aria-label="Filters" className={styles.filters}>
      <h2 className={styles.heading}>
        <VisuallyHidden>Filters</VisuallyHidden>
      </h2>
      <SearchBox onEnter={onEnter} onSearch={onSearch} text={view.q} />
      <Presets dataset={dataset} link={link} view={view} />
      {screen !== 'timeline' && dataset.table.size > 0 && (
        <WindowFilter {...shared} dataset={dataset} screen={screen} view={view} />
      )}
      <FacetGroup
        {...shared}
        aside={
          <Segmented
            label="Match any or all of the chosen participants"
            onChange={(match) => shared.onChange({ match })}
            options={MATCHES}
            value={view.match}
          />
        }
        choices={choicesOf('who')}
        exclusions={new Map(choicesOf('not').map((choice) => [choice.value, choice]))}
        facet="who"
        title="Participants"
      />
      <FacetGroup {...shared} choices={choicesOf('kind')} facet="kind" title="Kind" />
      <FacetGroup {...shared} choices={choicesOf('place')} facet="place" title="Places" />
      <FacetGroup {...shared} choices={choicesOf('topic')} facet="topic" title="Agenda items" />
      <FacetGroup {...shared} choices={choicesOf('modality')} facet="modality" title="Held or expected" />
      <FacetGroup {...shared} choices={choicesOf('speaker')} facet="speaker" title="Who says so" />
      <FacetGroup {...shared} choices={choicesOf('layer')} facet="layer" title="How it is known" />
    </search>
  );
}
