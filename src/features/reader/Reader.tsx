import { useMemo, useRef, useState } from 'react';
import { Minimap } from '@/features/reader/key/Minimap';
import { ReaderKey } from '@/features/reader/key/ReaderKey';
import { askedFor } from '@/features/reader/scroll/askedFor';
import { usePlaces } from '@/features/reader/scroll/usePlaces';
import { useScrollToHit } from '@/features/reader/scroll/useScrollToHit';
import { useScrollToWords } from '@/features/reader/scroll/useScrollToWords';
import { useTextSearch } from '@/features/reader/scroll/useTextSearch';
import { chosenWords, passagePlaces } from '@/features/reader/text/chosenWords';
import { findsByParagraph } from '@/features/reader/text/finds';
import { paragraphLooks } from '@/features/reader/text/paragraphLooks';
import { ReaderText } from '@/features/reader/text/ReaderText';
import { spellHidden } from '@/lib/hiddenCharacters';
import { isOfLayers } from '@/model/filter/isOfLayers';
import { sourceMarks } from '@/model/passage/sourceMarks';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Layer, View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { NotYetPublished } from './NotYetPublished';
import styles from './Reader.module.css';
import { ReaderFoot } from './ReaderFoot';
import { ReaderHead } from './ReaderHead';
import { ReaderNotes } from './ReaderNotes';
import { ReaderNotices } from './ReaderNotices';
import { ReaderSearch } from './ReaderSearch';
import { usePrintNotes } from './usePrintNotes';

export interface ReaderProps {
  dataset: Dataset;
  read: ReadSource;
  /** The ids of the events that pass the filters: passages of no other events are quieter. */
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
  /** The layers that the filters ask for: passages of others are quieter. None: all. */
  layers: readonly Layer[];
  /** As known on a day, and the passages of which nothing was known then; `null` where all that is known is shown. */
  known: Pick<AsKnown, 'day' | 'unknown'> | null;
  event: string | null;
  /** The passage that is selected; without one the passages of the event itself are. */
  quote: string | null;
  /** A paragraph that was linked, counted from 1. */
  para: number | null;
  /**
   * Counts the links that were followed, so that a second click on the same one scrolls again and focus moves
   * to the words. 0 after Back, Forward and on load: then focus stays where it is.
   */
  turn: number;
  /** The `href` of the present view with a change. */
  link: (change: Partial<View>) => string;
  /** Asks to cite the selected words. */
  onCite?: (() => void) | undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** A whole article as published, every quoted passage marked and a way to its events. */
export function Reader(props: ReaderProps) {
  const { dataset, read, shownEvents, layers, known, event, quote, para, turn, link, onCite } = props;
  const unknown = known?.unknown ?? NONE;
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => sourceMarks(read), [read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every address brings the same layers in a list of its own.
  const asked = useMemo(
    () => marks.map((list) => list.filter(({ id }) => isOfLayers(dataset, id, layers))),
    [dataset, marks, layers.join()],
  );
  const places = usePlaces(read, quote);
  const [isSearching, setIsSearching] = useState(false);
  const search = useTextSearch(read, scroller);
  const finds = useMemo(
    () => findsByParagraph(read, places.ranges, search.marked),
    [read, places.ranges, search.marked],
  );
  const passages = useMemo(() => passagePlaces(marks), [marks]);
  const chosen = useMemo(
    () => chosenWords(dataset, marks, passages, { event, quote }),
    [dataset, marks, passages, event, quote],
  );
  const looks = useMemo(
    () => paragraphLooks(dataset, marks, shownEvents, new Set(passagePlaces(asked).keys()), unknown),
    [dataset, marks, shownEvents, asked, unknown],
  );
  const { isPrinting, notes, numbers } = usePrintNotes({ dataset, read, marks: asked, shownEvents });
  const sought = askedFor({ read, chosen, places, search, quote, para });
  const goal = { event, quote, para, place: places.place, paragraph: sought.paragraph };
  useScrollToWords(scroller, read, { ...goal, turn, address: link({}) });
  useScrollToHit(scroller, sought.hit?.paragraph ?? null, search);
  function closeSearch() {
    search.look('');
    setIsSearching(false);
    scroller.current?.closest('article')?.querySelector<HTMLElement>('[data-search-opener]')?.focus();
  }
  return (
    <article aria-label={`Source: ${spellHidden(read.source.headline)}`} className={styles.reader}>
      <ReaderHead
        isSearching={isSearching}
        link={link}
        onSearch={() => (isSearching ? closeSearch() : setIsSearching(true))}
        passages={passages}
        quote={quote}
        source={read.source.id}
      />
      {isSearching && <ReaderSearch onClose={closeSearch} search={search} />}
      <ReaderKey
        asked={asked}
        dataset={dataset}
        link={link}
        marks={marks}
        passages={passages}
        read={read}
        shownEvents={shownEvents}
      />
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keys. */}
        <div className={styles.scroller} ref={scroller} tabIndex={0}>
          <div className={styles.page}>
            {known && <NotYetPublished day={known.day} source={read.source} />}
            <ReaderNotices dataset={dataset} link={link} places={places} quote={quote} read={read} />
            <ReaderText
              chosen={chosen}
              dataset={dataset}
              event={event}
              finds={finds}
              hit={sought.hit}
              isPrinting={isPrinting}
              link={link}
              linked={sought.linked}
              looks={looks}
              marks={marks}
              notes={numbers}
              onCite={onCite}
              quote={quote}
              read={read}
            />
            <ReaderNotes dataset={dataset} notes={notes} read={read} />
            <ReaderFoot read={read} />
          </div>
        </div>
        <Minimap
          dataset={dataset}
          event={event}
          link={link}
          marks={asked}
          passages={passages}
          quote={quote}
          read={read}
          scroller={scroller}
          shownEvents={shownEvents}
        />
      </div>
    </article>
  );
}
