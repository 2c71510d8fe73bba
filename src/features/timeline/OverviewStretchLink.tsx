import { memo } from 'react';
import { KINDS, type Kind } from '@/model/record/lists';
import { sayCount } from '@/model/record/words';
import type { OverviewStretch } from '@/model/view/overview';
import { sayKinds } from '@/model/view/sayKinds';
import { sayStretch } from '@/model/view/sayStretch';
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
          <span key={index} style={{ height: `${heightOf(countOf(bar), most)}%` }}>
            {KINDS.filter((kind) => bar.has(kind)).map((kind) => (
              <span key={kind} style={{ flexGrow: bar.get(kind), background: KIND_LOOKS[kind].colour }} />
            ))}
          </span>
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

/** Of the strip's height, in per cent; one event among many can still be seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(12, (count / most) * 100);
}
