import { useEffect } from 'react';
import { type Day, isoOf, parseDay, sayDay, sayDayShort } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import { knownDays } from '@/model/voice/knowledgeOf';
import { Button } from '@/ui/Button';
import field from '@/ui/field.module.css';
import { Popover } from '@/ui/Popover';
import styles from './Known.module.css';

export { KnownBand } from './KnownBand';

interface KnownProps {
  /** The whole dataset, whatever day is chosen. */
  dataset: Dataset;
  /** The day that is chosen. */
  known: Day | null;
  link: (change: Partial<View>) => string;
  /** Goes to such an `href`: a day that is typed is no link. */
  onGo: (href: string) => void;
}

/** The day of which it stood on the page last; `undefined` before it did. */
let lastKnown: Day | null | undefined;

/** So many of the last days are offered as links; any other one can be typed. */
const OFFERED = 8;

/** Leads to what was known on a day: one that is typed, or one of those on which more became known. */
export function Known({ dataset, known, link, onGo }: KnownProps) {
  useEffect(() => {
    // With another day parts of the page are drawn anew, this one too, or leave.
    if (lastKnown !== undefined && lastKnown !== known && document.activeElement === document.body)
      document.querySelector<HTMLElement>('[data-command="known"]')?.focus();
    lastKnown = known;
  }, [known]);
  // Of events in a table of their own what was known before is not told: their records come one by one.
  if (dataset.table.onTitles !== undefined)
    return known === null ? null : <Button href={link({ known: null })}>Show all that is known</Button>;
  const days = knownDays(dataset);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <Popover
      button={known === null ? 'As known on …' : sayDayShort(known)}
      className={styles.button}
      command="known"
      icon="history"
      label={`As known on ${known === null ? 'a day' : sayDayShort(known)}`}
    >
      {(close) => (
        <div className={styles.menu}>
          <p className={styles.what}>
            Take everything back to a day: what was known and said by then, and what was still to come.
          </p>
          <label className={styles.day}>
            As known on
            <input
              className={`${field.field} ${styles.input}`}
              data-first=""
              defaultValue={known === null ? '' : isoOf(known)}
              key={known}
              max={isoOf(last)}
              min={isoOf(first)}
              onChange={({ target }) => {
                const day = parseDay(target.value);
                if (day === null || !target.validity.valid) return;
                close();
                onGo(link({ known: day }));
              }}
              type="date"
            />
          </label>
          <p className={styles.what}>More became known on</p>
          <ul className={styles.days}>
            {days.slice(-OFFERED).map((day) => (
              <li key={day}>
                <a
                  aria-current={day === known ? 'true' : undefined}
                  href={link({ known: day })}
                  onClick={close}
                >
                  {sayDay(day)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  );
}
