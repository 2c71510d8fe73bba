import { type AgendaAxis, axisTicks, type Stretch, stretchOf } from '@/model/agenda/agendaAxis';
import type { AgendaEntry } from '@/model/agenda/agendaRows';
import { type PlacedStatus, placeStatuses } from '@/model/agenda/placeStatuses';
import { addDays, sayDayShort } from '@/model/day/day';
import type { View } from '@/model/view/view';
import { sayDate } from '@/model/words/sayWhen';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import { Icon } from '@/ui/Icon';
import styles from './AxisMarks.module.css';
import { StatusMark } from './StatusMark';

interface AxisMarksProps {
  axis: AgendaAxis;
  log: readonly AgendaEntry[];
  selected: string | null;
  link: (change: Partial<View>) => string;
}

/** The statuses of a row along the common axis, for the eye and the pointer: the same stands in words below. */
export function AxisMarks({ axis, log, selected, link }: AxisMarksProps) {
  const placed = placeStatuses(axis, log);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
  return (
    <div aria-hidden="true">
      <div className={styles.axis} style={{ height: `calc(${lanes} * var(--lane-height))` }}>
        {axisTicks(axis).map(({ at }) => (
          <span className={styles.tick} key={at} style={{ insetInlineStart: `${at * 100}%` }} />
        ))}
        {placed.map((one, at) => (
          <Status axis={axis} key={at} link={link} placed={one} selected={selected} />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{sayDayShort(axis.start)}</span>
        <span>{sayDayShort(addDays(axis.end, -1))}</span>
      </div>
    </div>
  );
}

function Status({ axis, placed, selected, link }: Omit<AxisMarksProps, 'log'> & { placed: PlacedStatus }) {
  const { entry, stretch, lane, dated } = placed;
  const { date, said, event } = entry;
  const saying = said !== null && said.text !== date?.text ? stretchOf(axis, said.span) : null;
  const color = KIND_LOOKS[event?.kind ?? 'other'].colour;
  if (stretch.beyond !== null) {
    return (
      <span className={styles.beyond} data-side={stretch.beyond} style={{ color }}>
        <Icon name={stretch.beyond === 'earlier' ? 'chevron-left' : 'chevron-right'} size={16} />
      </span>
    );
  }
  const isDay = date?.precision === 'day';
  const shared = {
    className: isDay ? styles.day : styles.span,
    'data-selected': (event !== null && event.id === selected) || undefined,
    style: {
      color,
      insetBlockStart: `calc(${lane + 0.5} * var(--lane-height))`,
      ...(isDay ? { insetInlineStart: `${stretch.from * 100}%` } : placeOf(stretch)),
    },
  };
  const mark = (
    <StatusMark
      isWithin={event?.when.position === 'within'}
      open={stretch.open}
      shape={isDay ? 'day' : 'span'}
      status={entry.entry.status}
    />
  );
  return (
    <>
      {saying?.beyond === null && (
        <span
          className={styles.said}
          style={{
            insetBlockStart: `calc(${lane + 1} * var(--lane-height) - 0.25rem)`,
            ...placeOf(saying),
          }}
        />
      )}
      {dated !== null && date !== null && (
        <span
          className={styles.date}
          style={{
            insetBlockStart: `calc(${lane + 0.5} * var(--lane-height))`,
            ...(dated === 'after'
              ? { insetInlineStart: `${stretch.to * 100}%` }
              : { insetInlineEnd: `${(1 - stretch.from) * 100}%` }),
          }}
        >
          {sayDate(event?.when.position ?? 'at', date, true)}
        </span>
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

/** A stretch that would be too short to be seen grows around its middle. */
function placeOf({ from, to }: Stretch) {
  const width = `max(${(to - from) * 100}%, 1.25rem)`;
  return { insetInlineStart: `calc(${((from + to) / 2) * 100}% - ${width} / 2)`, width };
}
