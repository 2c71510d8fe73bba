import type { ReactNode } from 'react';
import styles from './Alone.module.css';

interface AloneProps {
  state: 'loading' | 'error';
  /** What it is called, where it bears a name already. */
  label?: string;
  children: ReactNode;
}

/** Stands in the place of the views: what is waited for, or why it cannot be shown. */
export function Alone({ state, label, children }: AloneProps) {
  return (
    <main aria-label={label} className={styles.alone} data-state={state} id="main">
      {children}
    </main>
  );
}
