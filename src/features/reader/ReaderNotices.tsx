import { useMemo } from 'react';
import type { Places } from '@/features/reader/scroll/usePlaces';
import { groupDigits } from '@/lib/groupDigits';
import { type BrokenQuote, brokenQuotes } from '@/model/passage/brokenQuotes';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Evidence } from '@/model/record/schema';
import { sayCount } from '@/model/record/words';
import { standsAmongItsWords } from '@/model/text/findQuote';
import type { View } from '@/model/view/view';
import { InStretches } from '@/pieces/InStretches';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Verbatim } from '@/ui/Verbatim';
import styles from './ReaderNotices.module.css';

interface ReaderNoticesProps {
  dataset: Dataset;
  read: ReadSource;
  quote: string | null;
  places: Places;
  link: (change: Partial<View>) => string;
}

/** So many sentences are read at once; more of them are one press away. */
const SAID_AT_ONCE = 3;

/** Says above the article what of it is not as the dataset has it: the text as a whole, and each passage. */
export function ReaderNotices({ dataset, read, quote, places, link }: ReaderNoticesProps) {
  const broken = useMemo(() => brokenQuotes(read, dataset.evidence), [read, dataset]);
  const chosen = broken.find(({ id }) => id === quote);
  if (read.hash !== 'differs' && broken.length === 0) return null;
  const row = (one: BrokenQuote) => (
    <Broken
      key={one.id}
      link={link}
      note={one.id === quote ? sayAround(read, dataset.evidence.get(one.id), places) : ''}
      one={one}
      places={one.id === quote ? places : null}
    />
  );
  const listed = broken.filter((one) => one !== chosen);
  return (
    <>
      {chosen && (
        <div className={styles.chosen} data-chosen-notice tabIndex={-1}>
          <Notice title="This passage does not stand where quoted" tone="status">
            <ul className={styles.list}>{row(chosen)}</ul>
          </Notice>
        </div>
      )}
      <div className={styles.notices}>
        {read.hash === 'differs' && (
          <Notice title="This text has changed" tone="status">
            The file {read.source.file} is not the text that the dataset was made from: its SHA-256 differs.
            Every passage was looked for again; what is marked stands here letter for letter. Compare it with
            its publisher’s text before you cite.
          </Notice>
        )}
        {broken.length > 0 && (
          <Notice
            title={`${sayCount(broken.length, 'passage does', 'passages do')} not stand where quoted`}
            tone="status"
          >
            {listed.length > 0 && <ul className={styles.list}>{listed.slice(0, SAID_AT_ONCE).map(row)}</ul>}
            {listed.length > SAID_AT_ONCE && (
              <details>
                <summary>{groupDigits(listed.length - SAID_AT_ONCE)} more</summary>
                <InStretches items={listed.slice(SAID_AT_ONCE)} noun="passage">
                  {(drawn) => <ul className={styles.list}>{drawn.map(row)}</ul>}
                </InStretches>
              </details>
            )}
          </Notice>
        )}
      </div>
    </>
  );
}

/** Says of the place that is looked at, if the words that the record has around the quote stand around it. */
function sayAround({ text }: ReadSource, quoted: Evidence | undefined, { ranges, place }: Places): string {
  const range = ranges[place ?? -1];
  return quoted && range && standsAmongItsWords(text, quoted, range)
    ? ', with the same words around it as when it was quoted'
    : '';
}

interface BrokenProps {
  one: BrokenQuote;
  /** Of the place that is looked at. */
  note: string;
  /** The places to step through where this is the selected passage. */
  places: Places | null;
  link: (change: Partial<View>) => string;
}

function Broken({ one, note, places, link }: BrokenProps) {
  const at = places?.place ?? -1;
  return (
    <li data-quote-state={one.state}>
      <Verbatim>{one.sentence}</Verbatim>{' '}
      {one.places > 0 && places === null && (
        <a href={link({ quote: one.id, para: null })}>
          {one.places === 1 ? 'Show the place' : 'Show the places'}
        </a>
      )}
      {places !== null && places.ranges.length > 0 && (
        <span className={styles.steps}>
          <Button
            aria-label="Previous place"
            icon="chevron-up"
            onClick={() => places.go(Math.max(at, 0) - 1)}
          />
          <span aria-live="polite">
            {at < 0 ? `${places.ranges.length} outlined` : `${at + 1} of ${places.ranges.length}${note}`}
          </span>
          <Button aria-label="Next place" icon="chevron-down" onClick={() => places.go(at + 1)} />
        </span>
      )}
    </li>
  );
}
