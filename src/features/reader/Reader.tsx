import { useMemo, useRef, useState } from 'react';
import { spellHidden } from '@/lib/hiddenCharacters';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { sourceMarks } from '@/model/view/sourceMarks';
import type { View } from '@/model/view/view';
import { findsByParagraph } from './finds';
import { Minimap } from './Minimap';
import { paragraphStates } from './paragraphStates';
import styles from './Reader.module.css';
import { ReaderFoot } from './ReaderFoot';
import { ReaderHead } from './ReaderHead';
import { ReaderKey } from './ReaderKey';
import { ReaderNotes } from './ReaderNotes';
import { ReaderNotices } from './ReaderNotices';
import { ReaderParagraph } from './ReaderParagraph';
import { ReaderPart } from './ReaderPart';
import { ReaderSearch } from './ReaderSearch';
import { usePlaces } from './usePlaces';
import { usePrintNotes } from './usePrintNotes';
import { useScrollToHit } from './useScrollToHit';
import { useScrollToWords } from './useScrollToWords';
import { useTextSearch } from './useTextSearch';

export interface ReaderProps {
  dataset: Dataset;
  read: ReadSource;
  /** The ids of the events that pass the filters: passages of no other events are quieter. */
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
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

/** From how many paragraphs on those out of sight are not laid out. */
const LONG = 150;
/** So many paragraphs rest or wake together: fewer would cost more to watch than they save. */
const IN_PART = 12;

/** A whole article as published, every quoted passage marked and a way to its events. */
export function Reader({ dataset, read, shownEvents, event, quote, para, turn, link, onCite }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => sourceMarks(read), [read]);
  const places = usePlaces(read, quote);
  const [isSearching, setIsSearching] = useState(false);
  const search = useTextSearch(read);
  const finds = useMemo(
    () => findsByParagraph(read, places.ranges, search.hits.ranges),
    [read, places.ranges, search.hits.ranges],
  );
  const states = useMemo(
    () => paragraphStates(dataset, marks, { shownEvents, event, quote }),
    [dataset, marks, shownEvents, event, quote],
  );
  const { notes, numbers } = usePrintNotes({ dataset, read, marks, shownEvents });
  const isLong = read.paragraphs.length > LONG;
  useScrollToWords(scroller, read, { event, quote, para, place: places.place, turn, address: link({}) });
  useScrollToHit(scroller, search);
  function closeSearch() {
    search.look('');
    setIsSearching(false);
    scroller.current?.closest('article')?.querySelector<HTMLElement>('[data-search-opener]')?.focus();
  }
  const paragraph = (at: number, withLink: typeof link) => {
    const [one, state, found] = [read.paragraphs[at], states[at], finds[at] ?? []];
    if (one === undefined || state === undefined) return null;
    const isHit =
      search.at !== null && found.some(({ kind, number }) => kind === 'hit' && number === search.at);
    return (
      <ReaderParagraph
        dataset={dataset}
        event={state.hasEvent || state.now ? event : null}
        finds={found}
        hit={isHit ? search.at : null}
        isLinked={para !== null && one.number === para}
        key={one.start}
        kinds={state.kinds}
        link={withLink}
        marks={marks[at] ?? []}
        notes={numbers}
        now={state.now}
        onCite={state.now ? onCite : undefined}
        paragraph={one}
        quiet={state.quiet}
        quote={quote !== null && state.now ? quote : null}
        read={read}
        strong={state.strong}
      />
    );
  };
  return (
    <article aria-label={`Source: ${spellHidden(read.source.headline)}`} className={styles.reader}>
      <ReaderHead
        isSearching={isSearching}
        link={link}
        marks={marks}
        onSearch={() => (isSearching ? closeSearch() : setIsSearching(true))}
        quote={quote}
        read={read}
      />
      {isSearching && <ReaderSearch onClose={closeSearch} search={search} />}
      <ReaderKey dataset={dataset} link={link} marks={marks} read={read} shownEvents={shownEvents} />
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keys. */}
        <div className={styles.scroller} ref={scroller} tabIndex={0}>
          <div className={styles.page}>
            <ReaderNotices dataset={dataset} link={link} places={places} quote={quote} read={read} />
            {partsOf(read.paragraphs.length).map((first) => (
              <ReaderPart
                isLong={isLong}
                key={first}
                link={link}
                paragraphs={read.paragraphs.slice(first, first + IN_PART)}
                scroller={scroller}
              >
                {(withLink) => Array.from({ length: IN_PART }, (_, k) => paragraph(first + k, withLink))}
              </ReaderPart>
            ))}
            <ReaderNotes dataset={dataset} notes={notes} read={read} />
            <ReaderFoot read={read} />
          </div>
        </div>
        <Minimap
          dataset={dataset}
          event={event}
          link={link}
          marks={marks}
          quote={quote}
          read={read}
          scroller={scroller}
          shownEvents={shownEvents}
        />
      </div>
    </article>
  );
}

/** The number of the first paragraph of each part. */
function partsOf(paragraphs: number): number[] {
  return Array.from({ length: Math.ceil(paragraphs / IN_PART) }, (_, k) => k * IN_PART);
}
