import type { Step } from '@/model/plan/steps';
import { Button } from '@/ui/Button';
import { Hint } from '@/ui/Hint';
import type { IconName } from '@/ui/iconNodes';
import type { Moves } from './moves';
import styles from './TimelineBar.module.css';

interface StepButtonProps {
  step: Step;
  label: string;
  icon?: IconName;
  moves: Moves;
  /** Words that stand on it: the label then says more. */
  children?: string;
}

/** A button for one step. Where the step leads nowhere it stays in its place, pale, and says why. */
export function StepButton({ step, label, icon, moves, children }: StepButtonProps) {
  const to = moves.leads(step);
  const why = 'why' in to ? to.why : null;
  const key = moves.keyOf(step);
  return (
    <Hint
      className={styles.step}
      hint={() => why ?? (key === null ? label : `${label}, key ${key}`)}
      opensOnPress={why !== null}
    >
      <Button
        aria-description={why ?? (children && label)}
        aria-disabled={why !== null || undefined}
        aria-keyshortcuts={key ?? undefined}
        aria-label={children ? undefined : label}
        data-step={step}
        icon={icon}
        onClick={() => moves.take(step)}
      >
        {children}
      </Button>
    </Hint>
  );
}
