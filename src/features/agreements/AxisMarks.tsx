import { addDays, sayDayShort } from '@/model/day/day';
import { type AgendaAxis, stretchOf } from '@/model/view/agendaAxis';
import type { AgendaEntry } from '@/model/view/agendaRows';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import styles from './AxisMarks.module.css';

interface AxisMarksProps {
  axis: AgendaAxis;
  log: readonly AgendaEntry[];
  selected: string | null;
}

/** The dates of a log along a small time axis, for the eye: the same dates stand in words beside it. */
export function AxisMarks({ axis, log, selected }: AxisMarksProps) {
  return (
    <div aria-hidden="true">
      <div className={styles.axis}>
        {log.map((entry, at) => {
          if (entry.date === null) return null;
          const { from, to, isOpen } = stretchOf(axis, entry.date.span);
          const isDay = entry.date.precision === 'day';
          const colour = KIND_LOOKS[entry.event?.kind ?? 'other'].colour;
          const shared = { color: colour, insetInlineStart: `${(isDay ? (from + to) / 2 : from) * 100}%` };
          return (
            <span
              className={isDay ? styles.day : styles.span}
              data-open={isOpen || undefined}
              data-phase={entry.phase}
              data-position={entry.event?.when.position ?? 'at'}
              data-selected={(entry.event !== null && entry.event.id === selected) || undefined}
              key={at}
              style={isDay ? shared : { ...shared, width: `max(${(to - from) * 100}%, 1.25rem)` }}
            />
          );
        })}
      </div>
      <div className={styles.ends}>
        <span>{sayDayShort(axis.start)}</span>
        <span>{sayDayShort(addDays(axis.end, -1))}</span>
      </div>
    </div>
  );
}
