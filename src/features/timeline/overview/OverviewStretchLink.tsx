import { memo } from 'react';
import type { OverviewStretch } from '@/model/plan/overview';
import { sayStretch } from '@/model/plan/sayStretch';
import { KINDS, type Kind } from '@/model/record/lists';
import { sayCount } from '@/model/record/words';
import { sayKinds } from '@/model/words/sayKinds';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './Overview.module.css';

interface OverviewStretchLinkProps {
  stretch: OverviewStretch;
  href: string;
}

/** One stretch of the overview, and the way there. Its bars are for the eye; in words it says how many of which kind. */
export const OverviewStretchLink = memo(function OverviewStretchLink({
  stretch,
  href,
}: OverviewStretchLinkProps) {
  const { bars, events, left, width } = stretch;
  const most = Math.max(...bars.map(countOf));
  const all = new Map<Kind, number>();
  for (const bar of bars) for (const [kind, count] of bar) all.set(kind, (all.get(kind) ?? 0) + count);
  const kinds = sayKinds(all);
  return (
    <a
      className={styles.stretch}
      draggable={false}
      href={href}
      style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
      title={kinds}
    >
      <span aria-hidden="true" className={styles.bars}>
        {bars.map((bar, index) => (
          <span
            key={index}
            style={{ height: `${heightOf(countOf(bar), most)}%`, backgroundImage: layersOf(bar) }}
          />
        ))}
      </span>
      <span className={styles.label}>
        {sayStretch(stretch)}
        <VisuallyHidden>
          : {sayCount(events, 'event', 'events')}, {kinds}
        </VisuallyHidden>
      </span>
    </a>
  );
});

function countOf(bar: ReadonlyMap<Kind, number>): number {
  return [...bar.values()].reduce((sum, count) => sum + count, 0);
}

/** Its kinds one above the other, each as high as its part of the bar, as one picture: a strip has hundreds of them. */
function layersOf(bar: ReadonlyMap<Kind, number>): string | undefined {
  if (bar.size === 0) return undefined;
  const whole = countOf(bar) / 100;
  let [below, stops] = [0, ''];
  for (const kind of KINDS.filter((kind) => bar.has(kind))) {
    const above = below + (bar.get(kind) ?? 0) / whole;
    // A line between two kinds, where there is room for one.
    stops += `, ${KIND_LOOKS[kind].colour} ${below}% max(${above}% - 1px, ${(below + 3 * above) / 4}%), transparent 0 ${above}%`;
    below = above;
  }
  return `linear-gradient(to top${stops})`;
}

/** Of the strip's height, in per cent; one event among many can still be seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(12, (count / most) * 100);
}
