import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Box } from '@/features/timeline/vis/box';
import type { Lane } from '@/model/plan/lanes';
import { isGroup, type Planned } from '@/model/plan/planTimeline';
import type { Dataset } from '@/model/record/dataset';
import { spanOfRow } from '@/model/record/eventTable';
import { type TimeWindow, windowShowing } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { Portal } from '@/ui/Portal';
import styles from './MarkLayer.module.css';
import { MarkLink } from './MarkLink';
import { MeetingGaps } from './MeetingGaps';
import { markAfterKey } from './markAfterKey';

interface MarkLayerProps {
  dataset: Dataset;
  lanes: readonly Lane[];
  /** What is drawn, groups included. */
  marks: readonly Planned[];
  selected: string | null;
  /** Where each mark stands, in pixels of the layer; a mark out of the window is absent. */
  boxes: ReadonlyMap<string, Box>;
  /** The layer over the drawing; `null` until it stands. */
  layer: HTMLElement | null;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
  onReveal: (window: TimeWindow) => void;
  /** A mark got the focus; `isByKeys`: not by a pointer, which is where it is already. */
  onFocus: (mark: Planned, isByKeys: boolean) => void;
}

/**
 * What is drawn once more, as links in one composite: a single tab stop, arrows by time and lane, names and
 * states. The drawing below is for the eye alone.
 */
export function MarkLayer(props: MarkLayerProps) {
  const { dataset, lanes, marks, selected, boxes, layer, window, link, onReveal } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const { table } = dataset;
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<Planned | null>(null);
  const focusOn = ({ key }: Planned) =>
    list.current
      ?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
  // A mark that had the focus may leave the drawing, as a group does when it is opened. The browser then drops the focus
  // on the body: it goes on to the first of what stands in that lane now.
  useEffect(() => {
    const { current } = held;
    if (current === null || document.activeElement !== document.body) return;
    const next = marks.find(({ key, lane }) => lane === current.lane && boxes.has(key));
    if (next !== undefined) focusOn(next);
  });
  // A list box without options breaks the rules of its role.
  if (layer === null || marks.length === 0) return null;
  const selectedRow = table.rowOf(selected ?? '');
  const stop = [
    focused ?? undefined,
    marks.find((mark) => !isGroup(mark) && mark.row === selectedRow)?.key,
    marks[0]?.key,
  ].find((key) => marks.some((mark) => mark.key === key));
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const next = markAfterKey(event.key, lanes, marks, stop);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next.key);
    const shown = windowShowing(window, isGroup(next) ? next : spanOfRow(table, next.row));
    if (shown !== window) onReveal(shown);
    focusOn(next);
  }
  const singles = marks.flatMap((mark) => (isGroup(mark) ? [] : [mark]));
  return (
    <Portal into={layer}>
      <MeetingGaps boxes={boxes} dataset={dataset} marks={singles} />
      <div
        aria-label="Events on the timeline; arrow keys move by time and lane"
        className={styles.layer}
        onBlur={({ target }) =>
          requestAnimationFrame(() => {
            // A mark that is still there was left by the reader, not taken away: there is nothing to give back.
            if (target.isConnected && !list.current?.contains(document.activeElement)) held.current = null;
          })
        }
        onKeyDown={onKeyDown}
        ref={list}
        role="listbox"
        tabIndex={-1}
      >
        {marks.map((planned) => (
          <MarkLink
            box={boxes.get(planned.key)}
            dataset={dataset}
            isSelected={!isGroup(planned) && planned.row === selectedRow}
            isStop={planned.key === stop}
            key={planned.key}
            lane={lanes.find(({ id }) => id === planned.lane)}
            link={link}
            onFocus={(isByKeys) => {
              setFocused(planned.key);
              held.current = planned;
              props.onFocus(planned, isByKeys);
            }}
            planned={planned}
            window={window}
          />
        ))}
      </div>
    </Portal>
  );
}
