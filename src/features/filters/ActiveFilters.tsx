import { activeChoices } from '@/model/filter/filterChoices';
import { filteringLane } from '@/model/filter/filteringLane';
import { filteringWindow } from '@/model/filter/filteringWindow';
import { sayLane } from '@/model/filter/sayLane';
import type { Dataset } from '@/model/record/dataset';
import { sayAsked } from '@/model/view/sayAsked';
import { sayWindow } from '@/model/view/sayWindow';
import { ANY_TIME, NO_FILTERS, type View } from '@/model/view/view';
import { Chip } from '@/ui/Chip';
import { Verbatim } from '@/ui/Verbatim';
import styles from './ActiveFilters.module.css';

interface ActiveFiltersProps {
  dataset: Dataset;
  view: View;
  link: (change: Partial<View>) => string;
}

/** The filters that are on, each as a chip that takes it off, and a link that clears all. */
export function ActiveFilters({ dataset, view, link }: ActiveFiltersProps) {
  const text = view.q.trim();
  const window = filteringWindow(view);
  const lane = filteringLane(view);
  const isTogether = view.match === 'all' && view.who.length > 1;
  return (
    <ul aria-label="Filters that are on" className={styles.chips}>
      {activeChoices(dataset, view).map(({ field, value, label, change }) => (
        <li className={styles.item} key={`${field} ${value}`}>
          <Chip href={link(change)} label={`Remove ${label}`}>
            {label}
          </Chip>
        </li>
      ))}
      {isTogether && (
        <li className={styles.item}>
          <Chip href={link({ match: 'any' })} label="Not all together: match any of the participants">
            all together
          </Chip>
        </li>
      )}
      {lane !== null && (
        <li className={styles.item}>
          <Chip href={link({ lane: [] })} label={`Not only the lane ${sayLane(dataset, lane)}`}>
            {`lane ${sayLane(dataset, lane)}`}
          </Chip>
        </li>
      )}
      {window !== null && (
        <li className={styles.item}>
          <Chip href={link(ANY_TIME)} label={`Not only ${sayWindow(window)}`}>
            {sayAsked(view, window)}
          </Chip>
        </li>
      )}
      {text !== '' && (
        <li className={styles.item}>
          <Chip href={link({ q: '' })} label={`Remove the search for ${text}`}>
            “<Verbatim>{text}</Verbatim>”
          </Chip>
        </li>
      )}
      <li>
        <a className={styles.clear} href={link(NO_FILTERS)}>
          Clear all
        </a>
      </li>
    </ul>
  );
}
