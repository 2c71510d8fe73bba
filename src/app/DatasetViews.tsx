import { type ReactNode, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { LargeEvents } from '@/data/largeEvents';
import type { Cited } from '@/features/cite/Cite';
import { spellHidden } from '@/lib/hiddenCharacters';
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import type { AsKnown } from '@/model/view/asKnownOn';
import { filterEvents, filterKey, sayShown } from '@/model/view/filterEvents';
import { neighbours } from '@/model/view/neighbours';
import { shownSource } from '@/model/view/shownSource';
import { linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { Spoken } from '@/ui/Spoken';
import { useMedia } from '@/ui/useMedia';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './App.module.css';
import { go, replaceAddress, useAddress } from './address';
import { Centre } from './Centre';
import { Citing } from './Citing';
import { articleChunk, deskChunk, detailsChunk, filtersChunk, knownChunk, phoneChunk } from './chunks';
import { focusPart } from './focusPart';
import { Lazy } from './Lazy';
import { lazyView } from './lazyView';
import { Notes } from './Notes';
import { Painted } from './Painted';
import { type Failed, SetAside } from './SetAside';
import { layerOf, screenOf } from './screenOf';
import { useKeys } from './useKeys';
import { useMoves } from './useMoves';
import { useOpened } from './useOpened';
import { usePainted } from './usePainted';
import { useSources } from './useSources';
import { useTitleSearch } from './useTitleSearch';
import { useTravel } from './useTravel';
import { useWayBack } from './useWayBack';
import { PHONE, WIDE } from './widths';

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
  counts: { inFile: number; shown: number; setAside: number };
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
  const isPhone = useMedia(PHONE);
  const isWide = useMedia(WIDE);
  const { turn } = useAddress();
  const screen = screenOf(view.view, isPhone);
  const layer = isWide ? null : layerOf(view, screen, isPhone);
  const dataset = known?.dataset ?? whole;
  const opened = useOpened(dataset, large, view.event);
  const { event } = opened;
  const search = useTitleSearch(large, view.q);
  const filters = { ...view, q: search.query };
  const key = filterKey(filters);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of the view that filters.
  const filtered = useMemo(() => filterEvents(dataset, filters), [dataset, key]);
  const link = useCallback(
    (change: Partial<View>) => linkTo(view, change, screenOf(null, isPhone)),
    [view, isPhone],
  );
  const onCiteWords = useCallback(() => onCite('quote'), [onCite]);
  // The events go first.
  const painted = isPhone && layer === 'article' ? 'source' : screen;
  const { isPainted, isTheirTurn, onPainted } = usePainted(painted);
  // It comes after them; where it was asked for by itself, nothing is ready without it.
  const [isArticleHere, setIsArticleHere] = useState(false);
  const onArticle = useCallback(() => startTransition(() => setIsArticleHere(true)), []);
  const onMissing = useCallback(() => {
    onPainted();
    onArticle();
  }, [onPainted, onArticle]);
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
  useKeys(view, screen, moves, layer);
  useWayBack(screen, layer, view.event, key);
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
  // Not the article: at every address React would look for receipts in its thousands of paragraphs.
  const withReceipts = (part: ReactNode) => <EvidenceProvider value={shelf}>{part}</EvidenceProvider>;
  const parts = {
    filters: isTheirTurn && filterPanel,
    centre: withReceipts(centre),
    article: (
      <>
        {painted === 'source' && <Painted onPainted={onPainted} />}
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
      data-state={isPainted && (painted !== 'source' || isArticleHere) ? 'ready' : 'loading'}
      id="main"
      tabIndex={-1}
    >
      <VisuallyHidden>
        <span role="status">{spellHidden(said)}</span>
        <span role="status">{spellHidden(travelled)}</span>
      </VisuallyHidden>
      {/* Not in a view: with the next one it would come anew, and be said though nothing changed. Why there are none says more. */}
      <Spoken text={filtered.rows.length > 0 ? sayShown(filtered) : ''} />
      <SetAside
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
              isArticle={layer === 'article'}
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

/** Past the filters to what they leave: on a phone their sheet is closed for that, and what it covered is there. */
function leadToFound(): void {
  const show = document.querySelector<HTMLElement>('dialog[open] [data-command="show"]');
  if (show === null) focusPart('part-view');
  else show.click();
}
