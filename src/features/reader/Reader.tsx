import { useDeferredValue, useMemo, useRef } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { sourceMarks } from '@/model/view/sourceMarks';
import type { View } from '@/model/view/view';
import { Minimap } from './Minimap';
import { paragraphStates } from './paragraphStates';
import styles from './Reader.module.css';
import { ReaderFoot } from './ReaderFoot';
import { ReaderHead } from './ReaderHead';
import { ReaderNotices } from './ReaderNotices';
import { ReaderParagraph } from './ReaderParagraph';
import { usePlaces } from './usePlaces';
import { useScrollToWords } from './useScrollToWords';

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
}

/** From how many paragraphs on those out of sight are not laid out. */
const LONG = 150;

/** A whole article as published, every quoted passage marked and a way to its events. */
export function Reader({ dataset, read, shownEvents, event, quote, para, turn, link }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => sourceMarks(read), [read]);
  const places = usePlaces(read, quote);
  const states = useMemo(
    () => paragraphStates(dataset, marks, { shownEvents, event, quote }),
    [dataset, marks, shownEvents, event, quote],
  );
  // The addresses behind thousands of passages may follow a moment later than the marks themselves.
  const laterLink = useDeferredValue(link);
  useScrollToWords(scroller, { event, quote, para, place: places.place, turn, address: link({}) });
  return (
    <article aria-label={`Source: ${read.source.headline}`} className={styles.reader}>
      <ReaderHead link={link} marks={marks} quote={quote} read={read} />
      <div className={styles.stage}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keys. */}
        <div className={styles.scroller} ref={scroller} tabIndex={0}>
          <div className={styles.page} data-long={read.paragraphs.length > LONG || undefined}>
            <ReaderNotices dataset={dataset} link={link} places={places} quote={quote} read={read} />
            {read.paragraphs.map((paragraph, at) => (
              <ReaderParagraph
                dataset={dataset}
                event={states[at]?.hasEvent || states[at]?.now ? event : null}
                isLinked={para !== null && paragraph.number === para}
                key={paragraph.start}
                link={laterLink}
                marks={marks[at] ?? []}
                now={states[at]?.now ?? ''}
                paragraph={paragraph}
                places={places.rangesIn(paragraph)}
                quiet={states[at]?.quiet ?? ''}
                quote={quote !== null && states[at]?.now ? quote : null}
                read={read}
                strong={states[at]?.strong ?? ''}
              />
            ))}
            <ReaderFoot dataset={dataset} marks={marks} read={read} shownEvents={shownEvents} />
          </div>
        </div>
        <Minimap
          dataset={dataset}
          event={event}
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
