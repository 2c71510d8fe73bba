import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { go, replaceAddress, useAddress } from '@/app/address/address';
import { focusPart } from '@/app/address/focusPart';
import { isDeskWide, isPhoneWide } from '@/app/address/pageWidths';
import { levelOf, screenOf } from '@/app/address/screenOf';
import { useKeptPlace } from '@/app/address/useKeptPlace';
import { useTravel } from '@/app/address/useTravel';
import { useWayBack } from '@/app/address/useWayBack';
import { useOpened } from '@/app/details/useOpened';
import { useKeys } from '@/app/keys/useKeys';
import { filtersChunk, knownChunk } from '@/app/later/chunks';
import { Lazy } from '@/app/later/Lazy';
import { lazyView } from '@/app/later/lazyView';
import { Painted } from '@/app/later/Painted';
import { type Failed, ProblemNotices } from '@/app/problems/ProblemNotices';
import type { LargeEvents } from '@/data/events/largeEvents';
import type { Cited } from '@/features/cite/Cite';
import { spellHidden } from '@/lib/hiddenCharacters';
import { sayShown } from '@/model/filter/filterEvents';
import { neighbours } from '@/model/plan/neighbours';
import type { Problem } from '@/model/read/problem';
import type { Dataset } from '@/model/record/dataset';
import type { EventCounts } from '@/model/record/eventCounts';
import { shownSource } from '@/model/view/shownSource';
import { linkTo, type View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { Spoken } from '@/ui/Spoken';
import { usePageSize } from '@/ui/usePageSize';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { Centre } from './Centre';
import { Citing } from './Citing';
import styles from './DatasetViews.module.css';
import { Notes } from './Notes';
import { articleChunk, deskChunk, detailsChunk, phoneChunk } from './pageChunks';
import { useFiltered } from './useFiltered';
import { useMoves } from './useMoves';
import { useReady } from './useReady';
import { useSources } from './useSources';
import { useTitleSearch } from './useTitleSearch';

const Filters = lazyView(filtersChunk, 'the filters', (file) => file.Filters);
const DetailsPane = lazyView(detailsChunk, 'the details', (file) => file.DetailsPane);
const KnownBand = lazyView(knownChunk, 'what was known', (file) => file.KnownBand);

export interface DatasetViewsProps {
  /** The folder of the dataset. */
  name: string;
  /** All that is known. */
  dataset: Dataset;
  /** The dataset as known on the day that the address names; `null` where all that is known is shown. */
  known: AsKnown | null;
  /** Its events, where they lie in a file of their own; `null` where they stand in the dataset file. */
  large: LargeEvents | null;
  view: View;
  problems: readonly Problem[];
  counts: EventCounts;
  /** What of the address could not be used. */
  addressProblems: readonly string[];
  /** What did not come of what the page needs beside the dataset. */
  failed: readonly Failed[];
  /** What the sheet of citations is open for; `null` while it is closed. */
  cited: Cited | null;
  onCite: (cited: Cited | null) => void;
}

const NOT_IN_TABLES =
  'The address asks what was known on a day. That cannot be told of events in a table of their own; all are shown.';

/** The views of a dataset: what the address names, wired to what shows it. */
export function DatasetViews(props: DatasetViewsProps) {
  const {
    name,
    dataset: whole,
    known,
    view,
    problems,
    counts,
    addressProblems,
    failed,
    large,
    cited,
    onCite,
  } = props;
  const isPhone = usePageSize(isPhoneWide);
  const isWide = usePageSize(isDeskWide);
  const { turn } = useAddress();
  const screen = screenOf(view.view, isPhone);
  const level = isWide ? null : levelOf(view, screen, isPhone);
  const dataset = known?.dataset ?? whole;
  const opened = useOpened(dataset, large, view.event);
  const { event } = opened;
  const search = useTitleSearch(large, view.q);
  const { filtered, filters } = useFiltered(dataset, { ...view, q: search.query });
  const link = useCallback(
    (change: Partial<View>) => linkTo(view, change, screenOf(null, isPhone)),
    [view, isPhone],
  );
  const onCiteWords = useCallback(() => onCite('quote'), [onCite]);
  // On a phone the article covers the view, whichever that is.
  const asked = isPhone && level === 'article' ? 'source' : screen;
  const { isReady, isTheirTurn, onPainted, onArticle, onMissing } = useReady(asked);
  const ofSources = known === null ? opened.dataset : whole;
  const [sources, sourceLoader] = useSources(
    name,
    ofSources,
    isTheirTurn,
    isTheirTurn ? shownSource(opened.dataset, view)?.id : undefined,
  );
  const shelf = useMemo(
    () => ({
      dataset: opened.dataset,
      sources: sources.read,
      failed: sources.failed,
      quote: view.quote,
      link,
    }),
    [opened.dataset, sources, view.quote, link],
  );
  useEffect(() => {
    document.title = spellHidden([event?.title, dataset.title, 'Communiqué'].filter(Boolean).join(' – '));
  }, [event, dataset.title]);
  const { moves, said } = useMoves(dataset, filtered.rows, view);
  useKeys(view, screen, moves, level);
  useWayBack(screen, level, view.event, filters);
  useKeptPlace(isPhone, isWide);
  const travelled = useTravel(opened.dataset, view, screen);

  const filterPanel = (
    <Filters
      dataset={dataset}
      filtered={filtered}
      link={link}
      onEnter={leadToFound}
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
      isPhone={isPhone}
      link={link}
      lost={counts.shown === 0 ? counts.setAside : 0}
      moves={moves}
      note={<Notes dataset={dataset} search={search} view={view} />}
      onPainted={onPainted}
      whole={whole}
      screen={screen}
      view={view}
    />
  );
  const article = (
    <Lazy chunk={articleChunk} onMissing={onArticle} what="the article">
      {({ Article }) => (
        <Article
          dataset={opened.dataset}
          filtered={filtered}
          known={known}
          link={link}
          name={name}
          onCite={onCiteWords}
          onPainted={onArticle}
          sources={sources}
          turn={turn}
          view={view}
        />
      )}
    </Lazy>
  );
  const details = (
    <DetailsPane
      coming={opened}
      dataset={opened.dataset}
      event={event}
      layers={view.layer}
      known={known}
      link={link}
      onCite={() => onCite('event')}
      quotesInPlace={!isWide}
      turn={view.quote === null && view.para === null ? turn : 0}
      wanted={view.event}
      whole={whole}
      {...neighbours(filtered.rows, dataset.table.rowOf(view.event ?? ''))}
    />
  );
  // Not around the article: at every address React would look for receipts in its thousands of paragraphs.
  const withReceipts = (part: ReactNode) => <EvidenceProvider value={shelf}>{part}</EvidenceProvider>;
  const parts = {
    filters: isTheirTurn && filterPanel,
    centre: withReceipts(centre),
    article: (
      <>
        {asked === 'source' && <Painted onPainted={onPainted} />}
        {isTheirTurn && article}
      </>
    ),
    details: isTheirTurn && withReceipts(details),
  };
  return (
    <main
      aria-label={spellHidden(dataset.title)}
      className={styles.main}
      data-layers={view.layer.join(' ') || undefined}
      data-state={isReady ? 'ready' : 'loading'}
      id="main"
      tabIndex={-1}
    >
      <VisuallyHidden>
        <span role="status">{spellHidden(said)}</span>
        <span role="status">{spellHidden(travelled)}</span>
      </VisuallyHidden>
      {/* Here and not in the views: each next view would draw it anew, and it would be said though nothing has changed. Where no event is left, the views say why. */}
      <Spoken text={filtered.rows.length > 0 ? sayShown(filtered) : ''} />
      <ProblemNotices
        addressProblems={
          view.known !== null && large !== null ? [...addressProblems, NOT_IN_TABLES] : addressProblems
        }
        counts={counts}
        failed={failed}
        problems={problems}
      />
      {sourceLoader}
      {known && <KnownBand dataset={whole} known={known} link={link} />}
      {isPhone ? (
        <Lazy chunk={phoneChunk} onMissing={onMissing} rest="" what="the page">
          {({ PhonePage }) => (
            <PhonePage
              {...parts}
              dataset={dataset}
              event={event}
              filtered={filtered}
              isArticle={level === 'article'}
              link={link}
              screen={screen}
              view={view}
            />
          )}
        </Lazy>
      ) : (
        <Lazy chunk={deskChunk} onMissing={onMissing} rest="" what="the page">
          {({ DeskPanes }) => <DeskPanes {...parts} isWide={isWide} screen={screen} view={view} />}
        </Lazy>
      )}
      <Citing
        cited={cited}
        dataset={opened.dataset}
        filtered={filtered}
        known={known?.day ?? null}
        name={name}
        onCite={onCite}
        sources={sources}
        view={view}
      />
    </main>
  );
}

/** Leads from the search to the events found: on a phone by closing the sheet of filters, which covers them. */
function leadToFound(): void {
  const show = document.querySelector<HTMLElement>('dialog[open] [data-command="show"]');
  if (show === null) focusPart('part-view');
  else show.click();
}
