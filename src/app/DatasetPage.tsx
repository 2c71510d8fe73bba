import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Cited } from '@/features/cite/Cite';
import { Filters } from '@/features/filters/Filters';
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import { filterEvents } from '@/model/view/filterEvents';
import { neighbours } from '@/model/view/neighbours';
import { linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { useMedia } from '@/ui/useMedia';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './App.module.css';
import { Article } from './Article';
import { go, replaceAddress, useAddress } from './address';
import { Centre } from './Centre';
import { Citing } from './Citing';
import { DeskPanes } from './DeskPanes';
import { DetailsPane } from './DetailsPane';
import { PhonePage } from './PhonePage';
import { SetAside } from './SetAside';
import { screenOf } from './screenOf';
import { useKeys } from './useKeys';
import { useMoves } from './useMoves';
import { useSources } from './useSources';
import { PHONE, WIDE } from './widths';

interface DatasetPageProps {
  /** The folder of the dataset. */
  name: string;
  dataset: Dataset;
  view: View;
  problems: readonly Problem[];
  counts: { inFile: number; shown: number; setAside: number };
  /** What of the address could not be used. */
  addressProblems: readonly string[];
  /** What the sheet of citations is open for. */
  cited: Cited | null;
  onCite: (cited: Cited | null) => void;
}

/** A dataset with all its views: what the address names, wired to what shows it. */
export function DatasetPage(props: DatasetPageProps) {
  const { name, dataset, view, problems, counts, addressProblems, cited, onCite } = props;
  const isPhone = useMedia(PHONE);
  const isWide = useMedia(WIDE);
  const { turn } = useAddress();
  const screen = screenOf(view, isPhone);
  const sources = useSources(name, dataset);
  const filtered = useMemo(() => filterEvents(dataset, view), [dataset, view]);
  const link = useCallback((change: Partial<View>) => linkTo(view, change), [view]);
  const shelf = useMemo(
    () => ({ dataset, sources: sources.read, quote: view.quote, link }),
    [dataset, sources.read, view.quote, link],
  );
  const onCiteWords = useCallback(() => onCite('quote'), [onCite]);
  const [isPainted, setIsPainted] = useState(false);
  const event = view.event === null ? undefined : dataset.events.get(view.event);
  const onPainted = useCallback(() => {
    setIsPainted(true);
    performance.mark('events-painted');
  }, []);
  useEffect(() => {
    if (screen !== 'timeline') onPainted();
  }, [screen, onPainted]);
  useEffect(() => {
    document.title = [event?.title, dataset.title, 'Communiqué'].filter(Boolean).join(' – ');
  }, [event, dataset.title]);
  useFocusOnDetails(view, turn);
  const { moves, said } = useMoves(dataset, filtered.rows, view);
  useKeys(view, screen, moves);

  const filters = (
    <Filters
      dataset={dataset}
      filtered={filtered}
      link={link}
      onGo={go}
      onSearch={(q) => replaceAddress(link({ q }))}
      screen={screen}
      view={view}
    />
  );
  const centre = (
    <Centre
      dataset={dataset}
      filtered={filtered}
      link={link}
      moves={moves}
      onPainted={onPainted}
      screen={screen}
      view={view}
    />
  );
  const article = (
    <Article
      dataset={dataset}
      filtered={filtered}
      link={link}
      onCite={onCiteWords}
      sources={sources}
      turn={turn}
      view={view}
    />
  );
  const details = (
    <DetailsPane
      dataset={dataset}
      event={event ?? null}
      link={link}
      onCite={() => onCite('event')}
      quotesInPlace={!isWide || screen === 'source'}
      wanted={view.event}
      {...neighbours(filtered.rows, dataset.table.rowOf(view.event ?? ''))}
    />
  );
  const parts = { filters, centre, article, details };
  return (
    <EvidenceProvider value={shelf}>
      <main
        aria-label={dataset.title}
        className={styles.main}
        data-state={isPainted ? 'ready' : 'loading'}
        id="main"
        tabIndex={-1}
      >
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>
        <SetAside addressProblems={addressProblems} counts={counts} problems={problems} />
        {isPhone ? (
          <PhonePage
            {...parts}
            dataset={dataset}
            event={event ?? null}
            filtered={filtered}
            link={link}
            screen={screen}
            view={view}
          />
        ) : (
          <DeskPanes {...parts} isWide={isWide} screen={screen} view={view} />
        )}
        <Citing
          cited={cited}
          dataset={dataset}
          filtered={filtered}
          name={name}
          onCite={onCite}
          sources={sources}
          view={view}
        />
      </main>
    </EvidenceProvider>
  );
}

/** After a click on an event its details get focus; after Back, Forward or on load nothing moves. */
function useFocusOnDetails(view: View, turn: number): void {
  const { event, quote, para } = view;
  useEffect(() => {
    if (turn === 0 || event === null || quote !== null || para !== null) return;
    document.querySelector<HTMLElement>('[data-event-id] h2[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [turn, event, quote, para]);
}
