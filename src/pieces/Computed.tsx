import styles from './Computed.module.css';

interface ComputedProps {
  /** What we worked out: 'three days later'. */
  children: string;
  /** From what: 'Counted from the two dates.' */
  from: string;
}

/** Something that no source prints and nobody inferred: we worked it out from other facts, and say so. */
export function Computed({ children, from }: ComputedProps) {
  return (
    <span className={styles.computed} title={from}>
      {children} <span className={styles.sign}>computed</span>
    </span>
  );
}
