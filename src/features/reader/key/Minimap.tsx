import { type MouseEvent, type RefObject, useMemo } from 'react';
import { ownPassages, type PassagePlaces } from '@/features/reader/text/chosenWords';
import { minimapTicks } from '@/model/passage/minimapTicks';
import { passageEvents } from '@/model/passage/passageEvents';
import type { Dataset } from '@/model/record/dataset';
import type { Kind } from '@/model/record/lists';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import type { View } from '@/model/view/view';
import styles from './Minimap.module.css';
import { ShapeOfKind } from './ShapeOfKind';

interface MinimapProps {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  passages: PassagePlaces;
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
  event: string | null;
  quote: string | null;
  scroller: RefObject<HTMLElement | null>;
  link: (change: Partial<View>) => string;
}

/**
 * The article as a strip: where passages of shown events stand, by the shape and the colour of their kind. A
 * tick leads to its passage, a press beside it to that part of the text.
 */
export function Minimap(props: MinimapProps) {
  const { dataset, read, marks, passages, shownEvents, event, quote, scroller, link } = props;
  const length = read.text.points.length;
  const ticks = useMemo(() => {
    const kindOf = (id: string): Kind | undefined => {
      const first = passageEvents(dataset, id).find((one) => shownEvents.has(one));
      return first === undefined ? undefined : dataset.events.get(first)?.kind;
    };
    const shaped = marks.flat().flatMap((mark) => {
      const kind = kindOf(mark.id);
      return kind === undefined ? [] : [{ ...mark, shape: kind }];
    });
    return minimapTicks(shaped, length);
  }, [dataset, marks, shownEvents, length]);
  const selected = quote === null ? ownPassages(dataset, event) : [quote];
  const starts = selected.flatMap((id) =>
    passages.has(id) ? (read.findings.get(id)?.ranges[0]?.start ?? []) : [],
  );
  const now = starts.length === 0 ? null : Math.min(...starts);
  function onClick({ clientY, currentTarget, target }: MouseEvent) {
    if (target instanceof Element && target.closest('a') !== null) return;
    const { top, height } = currentTarget.getBoundingClientRect();
    const box = scroller.current;
    box?.scrollTo({ top: ((clientY - top) / height) * box.scrollHeight - box.clientHeight / 2 });
  }
  return (
    // For a pointer; keys and screen readers have the passages themselves, and the steps from one to the next.
    <div aria-hidden="true" className={styles.strip} onClick={onClick}>
      {ticks.map(({ at, column, id, shape }) => (
        <a
          className={styles.tick}
          data-shape={shape}
          href={link({
            quote: id,
            para: null,
            source: read.source.id,
            event: passageEvents(dataset, id).find((one) => shownEvents.has(one)) ?? event,
          })}
          key={`${at} ${shape}`}
          style={{
            top: `${at * 100}%`,
            insetInlineStart: `${column * 9 + 1}px`,
          }}
          tabIndex={-1}
        >
          <ShapeOfKind kind={shape} />
        </a>
      ))}
      {now !== null && (
        <span className={styles.now} style={{ top: `${(now / Math.max(length, 1)) * 100}%` }} />
      )}
    </div>
  );
}
