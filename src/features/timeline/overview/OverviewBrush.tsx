import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { addDays, sayDay } from '@/model/day/day';
import {
  BRUSH_PARTS,
  type BrushGrab,
  type BrushPart,
  brushAfterKey,
  dragged,
  type LooseWindow,
  settled,
} from '@/model/plan/brush';
import { type OverviewStretch, placeInOverview } from '@/model/plan/overview';
import type { EventTable } from '@/model/record/eventTable';
import { sayWindow } from '@/model/view/sayWindow';
import type { TimeWindow } from '@/model/view/timeWindow';
import { wholeTime } from '@/model/view/wholeTime';
import { zoomLimits } from '@/model/view/zoom';
import styles from './Overview.module.css';

/** What moves the brush without React: the drawing, while it is panned. */
export interface BrushHandle {
  follow: (window: LooseWindow) => void;
}

interface OverviewBrushProps {
  table: EventTable;
  stretches: readonly OverviewStretch[];
  window: TimeWindow;
  onFollow: (window: LooseWindow) => void;
  onRest: (window: TimeWindow) => void;
  ref?: Ref<BrushHandle> | undefined;
}

/** A part of the strip's width that the brush has at least, so that it can be seen. */
const LEAST_WIDTH = 0.012;
const NAMES: Record<BrushPart, string> = {
  start: 'Start of the window',
  both: 'Window',
  end: 'End of the window',
};

/**
 * The window on the overview: two handles and the middle between them, by pointer, touch and keys. While one
 * drags, only its own style moves; React hears of it when it rests.
 */
export function OverviewBrush({ table, stretches, window, onFollow, onRest, ref }: OverviewBrushProps) {
  const brush = useRef<HTMLDivElement>(null);
  const grab = useRef<(BrushGrab & { now: LooseWindow }) | null>(null);
  const whole = wholeTime(table) ?? window;
  const limits = zoomLimits(whole);
  const show = (to: LooseWindow) => brush.current && placeBrush(brush.current, stretches, to);
  useImperativeHandle(ref, () => ({ follow: (to) => grab.current ?? show(to) }));
  useLayoutEffect(() => {
    if (grab.current === null) show(window);
  });

  function placeOf(event: PointerEvent): number {
    const strip = brush.current?.parentElement?.getBoundingClientRect();
    return strip === undefined || strip.width === 0 ? 0 : (event.clientX - strip.left) / strip.width;
  }
  const onPointerDown = (part: BrushPart) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grab.current = { part, window, place: placeOf(event), now: window };
  };
  function onPointerMove(event: PointerEvent) {
    if (grab.current === null) return;
    grab.current.now = dragged(stretches, grab.current, placeOf(event), limits);
    show(grab.current.now);
    onFollow(grab.current.now);
  }
  function onPointerUp() {
    if (grab.current === null) return;
    const { now } = grab.current;
    grab.current = null;
    const window = settled(now);
    show(window);
    onRest(window);
  }
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = brushAfterKey(part, window, event, whole, limits);
    if (to === null) return;
    event.preventDefault();
    onRest(to);
  };
  return (
    <div className={styles.window} ref={brush}>
      {BRUSH_PARTS.map((part) => (
        <div
          aria-label={NAMES[part]}
          aria-valuemax={addDays(whole.end, -1)}
          aria-valuemin={whole.start}
          aria-valuenow={part === 'end' ? addDays(window.end, -1) : window.start}
          aria-valuetext={sayPart(part, window)}
          className={styles[part]}
          key={part}
          onKeyDown={onKeyDown(part)}
          onLostPointerCapture={onPointerUp}
          onPointerDown={onPointerDown(part)}
          onPointerMove={onPointerMove}
          role="slider"
          tabIndex={0}
        />
      ))}
    </div>
  );
}

function sayPart(part: BrushPart, window: TimeWindow): string {
  if (part === 'both') return sayWindow(window);
  return part === 'start' ? `From ${sayDay(window.start)}` : `To ${sayDay(addDays(window.end, -1))}`;
}

function placeBrush(brush: HTMLElement, stretches: readonly OverviewStretch[], window: LooseWindow): void {
  const left = placeInOverview(stretches, window.start);
  const width = Math.max(LEAST_WIDTH, placeInOverview(stretches, window.end) - left);
  brush.style.left = `${Math.min(left, 1 - LEAST_WIDTH) * 100}%`;
  brush.style.width = `${width * 100}%`;
}
