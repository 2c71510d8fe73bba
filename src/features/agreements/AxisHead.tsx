import { type AgendaAxis, axisTicks } from '@/model/agenda/agendaAxis';
import { addDays, saySpan } from '@/model/day/day';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './AxisHead.module.css';

/** The months and years of the common axis, above the rows. */
export function AxisHead({ axis }: { axis: AgendaAxis }) {
  return (
    <>
      <VisuallyHidden>Statuses, {saySpan(axis.start, addDays(axis.end, -1))}</VisuallyHidden>
      <span aria-hidden="true" className={styles.axis}>
        {axisTicks(axis).map(({ at, label, fits }) => (
          <span className={styles.tick} key={at} style={{ insetInlineStart: `${at * 100}%` }}>
            <span data-fits={fits}>{label}</span>
          </span>
        ))}
      </span>
    </>
  );
}
