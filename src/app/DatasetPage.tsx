import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LargeEvents } from '@/data/largeEvents';
import type { Cited } from '@/features/cite/Cite';
import { Filters } from '@/features/filters/Filters';
import { KnownBand } from '@/features/known/Known';
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import { asKnownOn } from '@/model/view/asKnownOn';
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
import { SearchNote } from './SearchNote';
import { type Failed, SetAside } from './SetAside';
import { screenOf } from './screenOf';
import { useKeys } from './useKeys';
import { useMoves } from './useMoves';
import { useOpened } from './useOpened';
import { useSources } from './useSources';
import { useTitleSearch } from './useTitleSearch';
import { PHONE, WIDE } from './widths';

export interface DatasetPageProps {
  /** The folder of the dataset. */
  name: string;
  dataset: Dataset;
  view: View;
  problems: readonly Problem[];
  counts: { inFile: number; shown: number; setAside: number };
  /** What of the address could not be used. */
  addressProblems: readonly string[];
  /** Why the list of datasets did not come, if it did not. */
  listFailed: Failed | null;
  /** Its events, where they lie in a file of their own. */
  large?: LargeEvents | null;
  /** What the sheet of citations is open for. */
  cited: Cited | null;
  onCite: (cited: Cited | null) => void;
}

const NOT_IN_TABLES =
  'The address asks what was known on a day. That cannot be told of events in a table of their own; all are shown.';

/** A dataset with all its views: what the address names, wired to what shows it. */
export function DatasetPage(props: DatasetPageProps) {
  const {
    name,
    dataset: whole,
    view,
    problems,
    counts,
    addressProblems,
    listFailed,
    large = null,
    cited,
    onCite,
  } = props;
  const isPhone = useMedia(PHONE);
  const isWide = useMedia(WIDE);
  const { turn } = useAddress();
  const screen = screenOf(view, isPhone);
  // Of events in a table of their own nothing but the columns is here: what told of them is not.
  const known = useMemo(
    () => (view.known === null || large !== null ? null : asKnownOn(whole, view.known)),
    [whole, large, view.known],
  );
  const dataset = known?.dataset ?? whole;
  const opened = useOpened(dataset, large, view.event);
  const { event } = opened;
  const sources = useSources(name, known === null ? opened.dataset : whole);
  const search = useTitleSearch(large, view.q);
  const filtered = useMemo(
    () => filterEvents(dataset, { ...view, q: search.query }),
    [dataset, view, search.query],
  );
  const link = useCallback((change: Partial<View>) => linkTo(view, change), [view]);
  const shelf = useMemo(
    () => ({ dataset: opened.dataset, sources: sources.read, quote: view.quote, link }),
    [opened.dataset, sources.read, view.quote, link],
  );
  const onCiteWords = useCallback(() => onCite('quote'), [onCite]);
  const [isPainted, setIsPainted] = useState(false);
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
  useFocusOnDetails(view, turn, event !== null);
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
      note={large !== null && view.q.trim() !== '' && <SearchNote query={view.q} search={search} />}
      onPainted={onPainted}
      whole={whole}
      screen={screen}
      view={view}
    />
  );
  const article = (
    <Article
      dataset={opened.dataset}
      filtered={filtered}
      link={link}
      name={name}
      onCite={onCiteWords}
      sources={sources}
      turn={turn}
      view={view}
    />
  );
  const details = (
    <DetailsPane
      coming={opened}
      dataset={opened.dataset}
      event={event}
      known={known}
      link={link}
      onCite={() => onCite('event')}
      quotesInPlace={!isWide || screen === 'source'}
      wanted={view.event}
      whole={whole}
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
        <SetAside
          addressProblems={
            view.known !== null && large !== null ? [...addressProblems, NOT_IN_TABLES] : addressProblems
          }
          counts={counts}
          listFailed={listFailed}
          problems={problems}
        />
        {known && <KnownBand dataset={whole} known={known} link={link} />}
        {isPhone ? (
          <PhonePage
            {...parts}
            dataset={dataset}
            event={event}
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
          dataset={opened.dataset}
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

/** After a click on an event its details get focus once they are here; after Back, Forward or on load nothing moves. */
function useFocusOnDetails(view: View, turn: number, isHere: boolean): void {
  const { event, quote, para } = view;
  useEffect(() => {
    if (turn === 0 || !isHere || event === null || quote !== null || para !== null) return;
    document.querySelector<HTMLElement>('[data-event-id] h2[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [turn, isHere, event, quote, para]);
}
