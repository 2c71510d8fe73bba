import { type AgendaRow, PHASES, phaseOf } from '@/model/agenda/agendaRows';
import type { Dataset } from '@/model/record/dataset';
import { STATUSES } from '@/model/record/lists';
import { STATUS_MEANINGS, STATUS_WORDS } from '@/model/record/words';
import { SourceKey } from '@/pieces/SourceKey';
import { usePrinting } from '@/ui/usePrinting';
import styles from './Legend.module.css';
import { StatusMark } from './StatusMark';

/** Those first that go least far. */
const IN_ORDER = STATUSES.toSorted((a, b) => PHASES.indexOf(phaseOf(a)) - PHASES.indexOf(phaseOf(b)));

interface LegendProps {
  dataset: Dataset;
  rows: readonly AgendaRow[];
  /** It would push the first row out of sight: all of it opens. */
  isPhone: boolean;
}

/** What the shapes mean, and what each status that occurs says and does not say. */
export function Legend({ dataset, rows, isPhone }: LegendProps) {
  // On paper nothing opens.
  const isFolded = !usePrinting() && isPhone;
  const log = rows.flatMap((row) => row.log);
  const statuses = IN_ORDER.filter((status) => log.some(({ entry }) => entry.status === status));
  const isSoft = log.some(
    ({ date, event }) => date?.precision !== 'day' && event?.when.position === 'within',
  );
  const isSaid = log.some(({ said, date }) => said !== null && said.text !== date?.text);
  const shapes = (
    <ul aria-label="What the shapes mean" className={styles.shapes}>
      {statuses.map((status) => (
        <li className={styles.shape} key={status}>
          <StatusMark shape="day" status={status} /> {STATUS_WORDS[status]}
        </li>
      ))}
      {isSoft && (
        <li className={styles.shape}>
          <span className={styles.soft}>
            <StatusMark isWithin shape="span" status="agreed" />
          </span>{' '}
          day not stated
        </li>
      )}
      {isSaid && (
        <li className={styles.shape}>
          <span className={styles.said} /> when it was said
        </li>
      )}
    </ul>
  );
  return (
    <div className={styles.legend}>
      {!isFolded && shapes}
      <SourceKey className={styles.sources} dataset={dataset} />
      <details className={styles.meanings}>
        <summary>
          {isFolded
            ? 'What the shapes mean, and what each status says'
            : 'What each status says, and what not'}
        </summary>
        {isFolded && shapes}
        <dl className={styles.list}>
          {statuses.map((status) => (
            <div className={styles.meaning} key={status}>
              <dt>{STATUS_WORDS[status]}</dt>
              <dd>{STATUS_MEANINGS[status]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
