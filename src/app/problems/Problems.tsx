import type { Problem } from '@/model/read/problem';
import { Verbatim } from '@/ui/Verbatim';
import styles from './Problems.module.css';

/** What is wrong with the data, a sentence each. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem, index) => (
        <li key={index}>
          <Verbatim>{problem.message}</Verbatim> <span className={styles.file}>data/{problem.file}</span>
        </li>
      ))}
    </ul>
  );
}
