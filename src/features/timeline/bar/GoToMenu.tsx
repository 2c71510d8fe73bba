import type { Step } from '@/model/plan/steps';
import type { TimeWindow } from '@/model/view/timeWindow';
import { windowAt } from '@/model/view/zoom';
import { DateBox } from '@/pieces/DateBox';
import { Popover } from '@/ui/Popover';
import styles from './GoToMenu.module.css';
import type { Moves } from './moves';
import { StepRows } from './StepRows';

const EVENTS: readonly { step: Step; label: string }[] = [
  { step: 'next-event', label: 'Next event' },
  { step: 'previous-event', label: 'Previous event' },
];
const GAPS: readonly { step: Step; label: string }[] = [
  { step: 'next-gap', label: 'Next gap' },
  { step: 'previous-gap', label: 'Previous gap' },
];

/** Ways to somewhere else: a date that one types, the events and the gaps one after the other, today where it is near. */
export function GoToMenu({ window, moves }: { window: TimeWindow; moves: Moves }) {
  const isTodayNear = !('why' in moves.leads('today'));
  return (
    <Popover button="Go to" command="go-to">
      {(close) => (
        <div className={styles.menu}>
          <DateBox
            onGo={(span) => {
              close();
              moves.goTo(windowAt(window, span));
            }}
          />
          <StepRows label="Events" moves={moves} onTaken={close} steps={EVENTS} />
          <StepRows label="Gaps" moves={moves} onTaken={close} steps={GAPS} />
          {isTodayNear && (
            <StepRows
              label="Today"
              moves={moves}
              onTaken={close}
              steps={[{ step: 'today', label: 'Today' }]}
            />
          )}
        </div>
      )}
    </Popover>
  );
}
