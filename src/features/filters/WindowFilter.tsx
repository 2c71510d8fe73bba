import { useId, useMemo } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import { windowChoice } from '@/model/filter/windowChoice';
import type { Dataset } from '@/model/record/dataset';
import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './FacetGroup.module.css';

interface WindowFilterProps {
  dataset: Dataset;
  view: View;
  screen: Screen;
  onChange: (change: Partial<View>) => void;
}

/** Leaves out what does not lie in the window that the timeline shows. */
export function WindowFilter({ dataset, view, screen, onChange }: WindowFilterProps) {
  const id = useId();
  const choice = useMemo(() => windowChoice(dataset, view, screen), [dataset, view, screen]);
  return (
    <div aria-labelledby={id} role="group">
      <div className={styles.top}>
        <h3 className={styles.title} id={id}>
          Time
        </h3>
      </div>
      <label className={styles.row} data-choice="only:window">
        <input
          checked={choice.isOn}
          className={styles.box}
          onChange={() => onChange(choice.change)}
          type="checkbox"
        />
        <span className={styles.words}>
          <span className={styles.label}>{choice.label}</span>
          <span className={styles.note}>the window of the timeline</span>
        </span>
        <span className={styles.count}>
          {groupDigits(choice.count)}
          <VisuallyHidden> {choice.count === 1 ? 'event' : 'events'}</VisuallyHidden>
        </span>
      </label>
    </div>
  );
}
