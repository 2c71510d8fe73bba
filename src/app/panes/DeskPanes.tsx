import { type ReactNode, useState } from 'react';
import { panesChunk } from '@/app/later/chunks';
import { useChunk } from '@/app/later/useChunk';
import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';
import { Tabs } from '@/ui/Tabs';
import styles from './DeskPanes.module.css';

interface DeskPanesProps {
  filters: ReactNode;
  centre: ReactNode;
  article: ReactNode;
  details: ReactNode;
  isWide: boolean;
  screen: Screen;
  view: View;
}

/** Filters, the view with the details below it, and the article: side by side, or as a tab where it is narrow. */
export function DeskPanes({ filters, centre, article, details, isWide, screen, view }: DeskPanesProps) {
  const panes = useChunk(panesChunk, isWide);
  const isSource = screen === 'source';
  const middle = isSource ? (
    <div className={styles.centre}>
      <div aria-label="Article" className={styles.readerRoom} id="part-view" role="group" tabIndex={-1}>
        {article}
      </div>
    </div>
  ) : (
    <div className={styles.centre} data-screen={screen}>
      <div aria-label="Events" className={styles.view} id="part-view" role="group" tabIndex={-1}>
        {centre}
      </div>
      {(screen === 'timeline' || view.event !== null) && (
        <div
          aria-label="Details"
          className={isWide ? styles.below : styles.tabbed}
          id="part-details"
          role="group"
          tabIndex={-1}
        >
          {isWide ? details : <Below article={article} details={details} key={view.event} view={view} />}
        </div>
      )}
    </div>
  );
  const beside = (
    <section
      aria-label={isSource ? 'Event' : 'Article'}
      className={isSource ? styles.aside : styles.readerRoom}
      id={isSource ? 'part-details' : 'part-article'}
      tabIndex={-1}
    >
      {isSource ? details : article}
    </section>
  );
  return (
    <div className={styles.desk}>
      <aside aria-label="Choose events" className={styles.filters} id="part-filters" tabIndex={-1}>
        {filters}
      </aside>
      {!isWide ? (
        middle
      ) : panes.value ? (
        <panes.value.Panes aside={beside} asideLabel="Width of the article">
          {middle}
        </panes.value.Panes>
      ) : (
        // On its way; and should it not arrive, everything is here but the handle.
        panes.failed && (
          <>
            {middle}
            <div className={styles.fixedAside}>{beside}</div>
          </>
        )
      )}
    </div>
  );
}

/** Details and article as tabs: a passage that is asked for opens the article. */
function Below({ details, article, view }: { details: ReactNode; article: ReactNode; view: View }) {
  const wanted = view.quote === null && view.para === null ? 'details' : 'article';
  const [chosen, setChosen] = useState<{ for: string; tab: 'details' | 'article' } | null>(null);
  const state = `${view.event} ${view.quote} ${view.para}`;
  return (
    <Tabs
      label="Details and article"
      onSelect={(tab) => setChosen({ for: state, tab })}
      selected={chosen?.for === state ? chosen.tab : wanted}
      tabs={[
        { name: 'details', label: 'Details', content: details },
        { name: 'article', label: 'Article', content: article },
      ]}
    />
  );
}
