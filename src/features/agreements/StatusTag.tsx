import type { AgendaEntry } from '@/model/agenda/agendaRows';
import { STATUS_MEANINGS, STATUS_WORDS } from '@/model/record/words';
import { KIND_LOOKS } from '@/pieces/kindLooks';
import styles from './StatusTag.module.css';

/** A status in our closed list of words. Its edge says how far it goes: dashed for open, solid for a draft, filled for settled, double for in force. */
export function StatusTag({ entry: { entry, event, phase } }: { entry: AgendaEntry }) {
  const colour = KIND_LOOKS[event?.kind ?? 'other'].colour;
  return (
    <span
      className={styles.tag}
      data-phase={phase}
      style={{ color: colour }}
      title={STATUS_MEANINGS[entry.status]}
    >
      {STATUS_WORDS[entry.status]}
    </span>
  );
}
