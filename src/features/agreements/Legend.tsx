import type { Dataset } from '@/model/record/dataset';
import type { Status } from '@/model/record/lists';
import { STATUS_MEANINGS, STATUS_WORDS } from '@/model/record/words';
import type { AgendaRow, Phase } from '@/model/view/agendaRows';
import { SourceKey } from '@/pieces/SourceKey';
import styles from './Legend.module.css';
import { PhaseMark } from './PhaseMark';

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  open: 'still open',
  draft: 'a draft',
  resolved: 'questions resolved',
  settled: 'agreed between the parties',
  signed: 'signed',
  'in-force': 'in force',
  abandoned: 'given up',
};

/** What the shapes mean, and what each status that occurs says and does not say. */
export function Legend({ dataset, rows }: { dataset: Dataset; rows: readonly AgendaRow[] }) {
  const log = rows.flatMap((row) => row.log);
  const phases = (Object.keys(PHASE_WORDS) as Phase[]).filter((phase) =>
    log.some((one) => one.phase === phase),
  );
  const statuses = (Object.keys(STATUS_WORDS) as Status[]).filter((status) =>
    log.some(({ entry }) => entry.status === status),
  );
  const isSoft = log.some(
    ({ date, event }) => date?.precision !== 'day' && event?.when.position === 'within',
  );
  const isSaid = log.some(({ said, date }) => said !== null && said.text !== date?.text);
  return (
    <div className={styles.legend}>
      <ul aria-label="What the shapes mean" className={styles.shapes}>
        {phases.map((phase) => (
          <li className={styles.shape} key={phase}>
            <PhaseMark phase={phase} shape="day" /> {PHASE_WORDS[phase]}
          </li>
        ))}
        {isSoft && (
          <li className={styles.shape}>
            <span className={styles.soft}>
              <PhaseMark isWithin phase="settled" shape="span" />
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
      <SourceKey className={styles.sources} dataset={dataset} />
      <details className={styles.meanings}>
        <summary>What each status says, and what not</summary>
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
