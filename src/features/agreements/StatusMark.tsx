import { phaseOf } from '@/model/agenda/agendaRows';
import type { Status } from '@/model/record/lists';
import styles from './StatusMark.module.css';

interface StatusMarkProps {
  status: Status;
  /** A day is a round mark; what is not known to the day, a bar. */
  shape: 'day' | 'span';
  /** Somewhere within: both ends are soft. */
  isWithin?: boolean;
  /** The side that no source gives: there it fades out. */
  open?: 'start' | 'end' | null;
}

/**
 * The signs, in a box of 12 by 12, by which statuses that are all still open are told apart: ahead, a step more, from
 * both sides towards each other, paused, half of the pause.
 */
const SIGNS: Partial<Record<Status, string>> = {
  expected: 'M4.5 2.5 8 6l-3.5 3.5',
  'progress-made': 'M6 2v8M2 6h8',
  'approaches-found': 'M1.5 3 4.5 6l-3 3M10.5 3l-3 3 3 3',
  pending: 'M4 2.5v7M8 2.5v7',
  'partly-pending': 'M6 2.5v7',
};

/**
 * A status as a shape. How far it goes is its ground: dashed, half, hollow, full, ringed, struck; which of those it is,
 * a ring or a sign in it. It takes the colour and width of its place.
 */
export function StatusMark({ status, shape, isWithin = false, open = null }: StatusMarkProps) {
  const sign = SIGNS[status];
  return (
    <span
      className={styles[shape]}
      data-open={open ?? undefined}
      data-phase={phaseOf(status)}
      data-status={status}
      data-within={isWithin || undefined}
    >
      {sign && (
        <svg aria-hidden="true" className={styles.sign} focusable="false" viewBox="0 0 12 12">
          <path d={sign} />
        </svg>
      )}
    </span>
  );
}
