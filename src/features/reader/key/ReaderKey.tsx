import { useMemo, useState } from 'react';
import type { PassagePlaces } from '@/features/reader/text/chosenWords';
import marked from '@/features/reader/text/MarkedText.module.css';
import { passageEvents } from '@/model/passage/passageEvents';
import type { Dataset } from '@/model/record/dataset';
import { KINDS, type Kind } from '@/model/record/lists';
import type { ReadSource } from '@/model/record/readSource';
import { KIND_WORDS, sayCount } from '@/model/record/words';
import type { Mark } from '@/model/text/segments';
import type { View } from '@/model/view/view';
import { KindDisc } from '@/pieces/KindDisc';
import { BareSentences } from './BareSentences';
import styles from './ReaderKey.module.css';
import { ShapeOfKind } from './ShapeOfKind';
import { useCarrying } from './useCarrying';

interface ReaderKeyProps {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  /** Those of the layers that the filters ask for. */
  asked: readonly (readonly Mark[])[];
  passages: PassagePlaces;
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
  link: (change: Partial<View>) => string;
}

const MEANING = 'What the marks mean';

/** In a line the way to the legend and how much of the article carries events; opened, what the marks mean and which sentences carry none. */
export function ReaderKey({ dataset, read, marks, asked, passages, shownEvents, link }: ReaderKeyProps) {
  const [isOpen, setIsOpen] = useState(false);
  const carrying = useCarrying({ dataset, read, marks, asked, shownEvents });
  // Of a large dataset the events are read one by one: what their words carry cannot be counted.
  const isWhole = dataset.events.size === dataset.table.size;
  const counts = useMemo(() => countKinds(dataset, passages), [dataset, passages]);
  return (
    <details className={styles.key} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <b>Legend</b> · {isWhole ? sayCarrying(carrying) : MEANING}
      </summary>
      <div className={styles.body}>
        {isWhole && <h3 className={styles.title}>{MEANING}</h3>}
        <ul aria-label="Kinds of events" className={styles.kinds}>
          {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
            <li className={styles.kind} key={kind}>
              <KindDisc kind={kind} size={18} />
              <ShapeOfKind kind={kind} />
              <span className={marked.mark} data-kind={kind}>
                {KIND_WORDS[kind].many}
              </span>
              <span className={styles.count}>{sayCount(counts.get(kind) ?? 0, 'passage', 'passages')}</span>
            </li>
          ))}
        </ul>
        <p className={styles.samples}>
          <span className={marked.mark}>a name or an office</span> ·{' '}
          <span className={marked.mark} data-status>
            a status on the agenda
          </span>{' '}
          · <span className={`${marked.mark} ${marked.twice}`}>passages over each other</span> ·{' '}
          <span className={`${marked.mark} ${marked.quiet}`}>
            of events or layers that the filters leave out, or not known on the day
          </span>{' '}
          · <span className={`${marked.mark} ${marked.sample}`}>selected</span>
        </p>
        {/* Closed, it would be found a second time by a search in the page, and drawn anew with every address. */}
        {isOpen && isWhole && carrying !== null && (
          <BareSentences bare={carrying.bare} dataset={dataset} link={link} read={read} />
        )}
      </div>
    </details>
  );
}

function sayCarrying(carrying: ReturnType<typeof useCarrying>): string {
  if (carrying === null) return 'Counting the sentences that carry events';
  const { sentences, carrying: some, shown } = carrying;
  const whole = `${some} of ${sayCount(sentences, 'sentence carries', 'sentences carry')} events`;
  return shown === some ? whole : `${whole}, ${sayCount(shown, 'carries', 'carry')} those shown`;
}

/** In how many passages each kind stands. */
function countKinds(dataset: Dataset, passages: PassagePlaces): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const id of passages.keys()) {
    const kinds = passageEvents(dataset, id).flatMap((event) => dataset.events.get(event)?.kind ?? []);
    for (const kind of new Set(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
