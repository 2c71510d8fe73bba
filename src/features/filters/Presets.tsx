import { useId } from 'react';
import { presetsOf } from '@/model/filter/presets';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import { Verbatim } from '@/ui/Verbatim';
import styles from './Presets.module.css';

interface PresetsProps {
  dataset: Dataset;
  view: View;
  link: (change: Partial<View>) => string;
}

/** Named filters that this dataset offers, each one press away; the one that is set comes off by another press. */
export function Presets({ dataset, view, link }: PresetsProps) {
  const id = useId();
  const presets = presetsOf(dataset, view);
  if (presets.length === 0) return null;
  return (
    <div aria-labelledby={id} role="group">
      <h3 className={styles.title} id={id}>
        Presets
      </h3>
      <ul className={styles.presets}>
        {presets.map(({ label, change, isOn }) => (
          <li className={styles.item} key={label}>
            <a aria-current={isOn || undefined} className={styles.preset} href={link(change)}>
              <Verbatim>{label}</Verbatim>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
