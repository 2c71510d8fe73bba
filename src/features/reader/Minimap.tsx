import { type MouseEvent, type RefObject, useMemo } from 'react';
import type { Dataset } from '@/model/record/dataset';
import type { Kind } from '@/model/record/lists';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { minimapTicks } from '@/model/view/minimapTicks';
import { passageEvents } from '@/model/view/passageEvents';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import styles from './Minimap.module.css';
import { ownPassages } from './paragraphStates';

interface MinimapProps {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
  event: string | null;
  quote: string | null;
  scroller: RefObject<HTMLElement | null>;
}

/** The article as a strip: where passages of shown events stand, by the colour of their kind; a press goes there. */
export function Minimap({ dataset, read, marks, shownEvents, event, quote, scroller }: MinimapProps) {
  const length = read.text.points.length;
  const ticks = useMemo(() => {
    const named = marks.flat().flatMap((mark) => {
      const first = passageEvents(dataset, mark.id).find((id) => shownEvents.has(id));
      const kind: Kind | undefined = first === undefined ? undefined : dataset.events.get(first)?.kind;
      return kind === undefined ? [] : [{ ...mark, name: kind }];
    });
    return minimapTicks(named, length);
  }, [dataset, marks, shownEvents, length]);
  const selected = quote === null ? ownPassages(dataset, event) : [quote];
  const now = marks.flat().find(({ id }) => selected.includes(id));
  function onClick({ clientY, currentTarget }: MouseEvent) {
    const { top, height } = currentTarget.getBoundingClientRect();
    const box = scroller.current;
    box?.scrollTo({ top: ((clientY - top) / height) * box.scrollHeight - box.clientHeight / 2 });
  }
  return (
    // For a pointer; keys step through the passages themselves.
    <div aria-hidden="true" className={styles.strip} onClick={onClick}>
      {ticks.map(({ at, name }) => (
        <span
          className={styles.tick}
          key={at}
          style={{ top: `${at * 100}%`, color: KIND_LOOKS[name].colour }}
        />
      ))}
      {now && <span className={styles.now} style={{ top: `${(now.start / length) * 100}%` }} />}
    </div>
  );
}
