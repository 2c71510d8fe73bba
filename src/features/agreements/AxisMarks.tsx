import { addDays, sayDayShort } from '@/model/day/day';
import { type AgendaAxis, axisTicks, type Stretch, stretchOf } from '@/model/view/agendaAxis';
import type { AgendaEntry } from '@/model/view/agendaRows';
import type { View } from '@/model/view/view';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import { Icon } from '@/ui/Icon';
import styles from './AxisMarks.module.css';
import { PhaseMark } from './PhaseMark';

interface AxisMarksProps {
  axis: AgendaAxis;
  log: readonly AgendaEntry[];
  selected: string | null;
  link: (change: Partial<View>) => string;
}

/** The statuses of a row along the common axis, for the eye and the pointer: the same stands in words below. */
export function AxisMarks({ axis, log, selected, link }: AxisMarksProps) {
  return (
    <div aria-hidden="true">
      <div className={styles.axis}>
        {axisTicks(axis).map(({ at }) => (
          <span className={styles.tick} key={at} style={{ insetInlineStart: `${at * 100}%` }} />
        ))}
        {log.map((entry, at) => (
          <Status axis={axis} entry={entry} key={at} link={link} selected={selected} />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{sayDayShort(axis.start)}</span>
        <span>{sayDayShort(addDays(axis.end, -1))}</span>
      </div>
    </div>
  );
}

function Status({ axis, entry, selected, link }: Omit<AxisMarksProps, 'log'> & { entry: AgendaEntry }) {
  const { date, said, event } = entry;
  if (date === null) return null;
  const stretch = stretchOf(axis, date.span);
  const color = KIND_LOOKS[event?.kind ?? 'other'].colour;
  if (stretch.beyond !== null) {
    return (
      <span className={styles.beyond} data-side={stretch.beyond} style={{ color }}>
        <Icon name={stretch.beyond === 'earlier' ? 'chevron-left' : 'chevron-right'} size={16} />
      </span>
    );
  }
  const isDay = date.precision === 'day';
  const place = isDay
    ? { insetInlineStart: `${((stretch.from + stretch.to) / 2) * 100}%` }
    : placeOf(stretch);
  const shared = {
    className: isDay ? styles.day : styles.span,
    'data-selected': (event !== null && event.id === selected) || undefined,
    style: { color, ...place },
  };
  const mark = (
    <PhaseMark
      isOpen={stretch.isOpen}
      isWithin={event?.when.position === 'within'}
      phase={entry.phase}
      shape={isDay ? 'day' : 'span'}
    />
  );
  return (
    <>
      {said !== null && said.text !== date.text && (
        <span className={styles.said} style={placeOf(stretchOf(axis, said.span))} />
      )}
      {event === null ? (
        <span {...shared}>{mark}</span>
      ) : (
        <a {...shared} href={link({ event: event.id, quote: null })} tabIndex={-1}>
          {mark}
        </a>
      )}
    </>
  );
}

function placeOf({ from, to }: Stretch) {
  return { insetInlineStart: `${from * 100}%`, width: `max(${(to - from) * 100}%, 1.25rem)` };
}
