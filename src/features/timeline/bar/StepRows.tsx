import type { Step } from '@/model/plan/steps';
import { Verbatim } from '@/ui/Verbatim';
import type { Moves } from './moves';
import styles from './StepRows.module.css';

interface StepRowsProps {
  /** What the steps have in common, for a screen reader. */
  label: string;
  steps: readonly { step: Step; label: string }[];
  moves: Moves;
  /** After a step is taken. */
  onTaken: () => void;
}

/** Steps as lines of a menu: what each does, where it leads or why nowhere, and its key. */
export function StepRows({ label, steps, moves, onTaken }: StepRowsProps) {
  return (
    <ul aria-label={label} className={styles.rows}>
      {steps.map(({ step, label: words }) => {
        const to = moves.leads(step);
        const isIdle = 'why' in to;
        const key = moves.keyOf(step);
        return (
          <li key={step}>
            <button
              aria-disabled={isIdle || undefined}
              aria-keyshortcuts={key ?? undefined}
              className={styles.row}
              data-step={step}
              onClick={() => {
                moves.take(step);
                if (!isIdle) onTaken();
              }}
              type="button"
            >
              <span className={styles.words}>
                {words}{' '}
                <span className={styles.note}>
                  {!isIdle && to.title && (
                    <>
                      <Verbatim>{to.title}</Verbatim>,{' '}
                    </>
                  )}
                  {isIdle ? to.why : to.said}
                </span>
              </span>
              {key !== null && (
                <span aria-hidden="true" className={styles.key}>
                  {key}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
