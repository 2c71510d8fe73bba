import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  children: ReactNode;
  /** Whether the value needs the whole width of a narrow pane, because it is long text. */
  isLong?: boolean;
}

/** A field of the details: its name, and what is known. Stands in a `<dl>`. */
export function Field({ label, children, isLong = false }: FieldProps) {
  return (
    <div className={isLong ? styles.longField : styles.field}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
