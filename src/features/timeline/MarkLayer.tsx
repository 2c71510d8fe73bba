import { type KeyboardEvent, useRef, useState } from 'react';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow, spanOfRow } from '@/model/record/eventTable';
import { KIND_WORDS } from '@/model/record/words';
import type { Lane } from '@/model/view/lanes';
import { lastMeeting } from '@/model/view/lastMeeting';
import type { PlannedMark } from '@/model/view/planTimeline';
import { sayMark } from '@/model/view/sayMark';
import { sayWhenOfRow } from '@/model/view/sayWhen';
import { spokenMark } from '@/model/view/spokenMark';
import { type TimeWindow, windowShowing } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { Portal } from '@/ui/Portal';
import styles from './MarkLayer.module.css';
import { MeetingGaps } from './MeetingGaps';
import { markAfterKey } from './markAfterKey';
import type { Box } from './visTimeline';

interface MarkLayerProps {
  dataset: Dataset;
  lanes: readonly Lane[];
  marks: readonly PlannedMark[];
  selected: string | null;
  /** Where each mark stands, in pixels of the layer; a mark out of the window is absent. */
  boxes: ReadonlyMap<string, Box>;
  /** The layer over the drawing; `null` until it stands. */
  layer: HTMLElement | null;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
  onReveal: (window: TimeWindow) => void;
}

/**
 * The marks once more, as links in one composite: a single tab stop, arrows by time and lane, names and
 * states. The drawing below is for the eye alone.
 */
export function MarkLayer(props: MarkLayerProps) {
  const { dataset, lanes, marks, selected, boxes, layer, window, link, onReveal } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const { table } = dataset;
  const list = useRef<HTMLDivElement>(null);
  if (layer === null) return null;
  const stop = [
    focused ?? undefined,
    marks.find((mark) => table.idOf(mark.row) === selected)?.key,
    marks[0]?.key,
  ].find((key) => marks.some((mark) => mark.key === key));
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = markAfterKey(event.key, lanes, marks, stop);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next.key);
    const shown = windowShowing(window, spanOfRow(table, next.row));
    if (shown !== window) onReveal(shown);
    list.current
      ?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next.key)}"]`)
      ?.focus({ preventScroll: true });
  }
  return (
    <Portal into={layer}>
      <MeetingGaps boxes={boxes} dataset={dataset} marks={marks} />
      <div
        aria-label="Events on the timeline; arrow keys move by time and lane"
        className={styles.layer}
        onKeyDown={onKeyDown}
        ref={list}
        role="listbox"
        tabIndex={-1}
      >
        {marks.map(({ key, row, mark, lane }) => {
          const box = boxes.get(key);
          const id = table.idOf(row);
          const modality = modalityOfRow(table, row);
          const inLane = lanes.find(({ id: laneId }) => laneId === lane);
          return (
            <a
              aria-label={inLane && sayAll(dataset, inLane, row)}
              aria-selected={id === selected}
              className={styles.mark}
              data-event-id={id}
              data-lane={lane}
              data-mark={key}
              data-outside={box === undefined ? '' : undefined}
              data-shape={mark.shape}
              draggable={false}
              href={link({ event: id, quote: null, para: null })}
              key={key}
              onFocus={() => setFocused(key)}
              role="option"
              style={box && { left: box.left, top: box.top, width: box.width, height: box.height }}
              tabIndex={key === stop ? 0 : -1}
            >
              <span className={styles.tip}>
                <bdi>{table.titleOf(row)}</bdi>, {KIND_WORDS[kindOfRow(table, row)].one.toLowerCase()},{' '}
                {sayWhenOfRow(table, row)}
                {modality !== 'held' && `, ${modality}`}
                <SinceLastMeeting dataset={dataset} row={row} />
              </span>
            </a>
          );
        })}
      </div>
    </Portal>
  );
}

/** The mark as it is spoken, and the line before a meeting unless its words are among them already. */
function sayAll(dataset: Dataset, lane: Lane, row: number): string {
  const said = sayMark(spokenMark(dataset, lane, row));
  const words = lastMeeting(dataset, row)?.words;
  return words === undefined || said.endsWith(words) ? said : `${said}, ${words}`;
}

/** The words of the line before a meeting, for who does not see it. */
function SinceLastMeeting({ dataset, row }: { dataset: Dataset; row: number }) {
  const last = lastMeeting(dataset, row);
  if (last === null) return null;
  return (
    <>
      , <bdi>{last.words}</bdi> (computed)
    </>
  );
}
