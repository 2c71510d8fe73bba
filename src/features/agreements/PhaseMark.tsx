import type { Phase } from '@/model/view/agendaRows';
import styles from './PhaseMark.module.css';

interface PhaseMarkProps {
  phase: Phase;
  /** A day is a round mark; what is not known to the day, a bar. */
  shape: 'day' | 'span';
  /** Somewhere within: both ends are soft. */
  isWithin?: boolean;
  /** The side that no source gives: there it fades out. */
  open?: 'start' | 'end' | null;
}

/** How far a status goes, as a shape: dashed, half, hollow, full, ringed, struck. It takes the colour and width of its place. */
export function PhaseMark({ phase, shape, isWithin = false, open = null }: PhaseMarkProps) {
  return (
    <span
      className={styles[shape]}
      data-open={open ?? undefined}
      data-phase={phase}
      data-within={isWithin || undefined}
    />
  );
}
