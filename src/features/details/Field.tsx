import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  children: ReactNode;
}

/** A field of the details: its name, and what is known. Stands in a `<dl>`. */
export function Field({ label, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
