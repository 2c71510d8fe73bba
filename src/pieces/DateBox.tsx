import { useId, useState } from 'react';
import type { Day } from '@/model/day/day';
import { readTypedDate } from '@/model/day/readTypedDate';
import { Button } from '@/ui/Button';
import field from '@/ui/field.module.css';
import styles from './DateBox.module.css';

interface DateBoxProps {
  /** Gets the days that were typed, half open. */
  onGo: (span: { start: Day; end: Day }) => void;
}

/** A box for a date. What could mean two days, or none, is refused in a sentence that says what to write. */
export function DateBox({ onGo }: DateBoxProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  function onSubmit() {
    const reading = readTypedDate(typed);
    if ('problem' in reading) setProblem(reading.problem);
    else onGo(reading.span);
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        Go to a date
      </label>
      <div className={styles.line}>
        <input
          aria-describedby={`${id}-says`}
          aria-invalid={problem !== null || undefined}
          autoComplete="off"
          className={`${field.field} ${styles.input}`}
          data-first=""
          enterKeyHint="go"
          id={id}
          onChange={({ target }) => {
            setTyped(target.value);
            setProblem(null);
          }}
          spellCheck={false}
          type="text"
          value={typed}
        />
        <Button type="submit">Go</Button>
      </div>
      <p className={styles.says} id={`${id}-says`} role={problem === null ? undefined : 'alert'}>
        {problem ?? '10 Dec 2019, Dec 2019 or 2019'}
      </p>
    </form>
  );
}
