import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, StatusEntry } from '@/model/record/schema';
import { STATUS_WORDS } from '@/model/record/words';
import { agendaOf, type ItemStatus } from '@/model/view/relatedEvents';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { SourceWords } from '@/pieces/SourceWords';
import { Verbatim } from '@/ui/Verbatim';
import styles from './details.module.css';
import { Field } from './Field';
import { FirstFew } from './FirstFew';

interface AgendaFieldProps {
  dataset: Dataset;
  event: DiplomaticEvent;
}

/** What was under negotiation at an event, with the status that the event brought, or else the last one known. */
export function AgendaField({ dataset, event }: AgendaFieldProps) {
  const items = agendaOf(dataset, event);
  if (items.length === 0) return null;
  return (
    <Field label="On the agenda">
      <FirstFew items={items.map((one) => <Item key={one.id} status={one} />)} noun="items" />
    </Field>
  );
}

function Item({ status: { id, item, entries, isHere } }: { status: ItemStatus }) {
  if (item === null) {
    return (
      <li>
        <MissingRecord id={id} what="agenda item" />
      </li>
    );
  }
  return (
    <li>
      <Fact support={entries.length === 0 ? item : {}}>
        <Verbatim>{item.title}</Verbatim>
      </Fact>
      {entries.map((entry, index) => (
        <span className={styles.second} key={index}>
          {!isHere && 'last known: '}
          <Status entry={entry} />
        </span>
      ))}
    </li>
  );
}

function Status({ entry }: { entry: StatusEntry }) {
  return (
    <Fact support={entry}>
      {STATUS_WORDS[entry.status]}, ‘<SourceWords evidence={entry.evidence}>{entry.words}</SourceWords>’
    </Fact>
  );
}
