import { agendaSupport } from '@/model/record/agendaWords';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, StatusEntry, Support } from '@/model/record/schema';
import { STATUS_WORDS } from '@/model/record/words';
import { agendaOf, type ItemStatus } from '@/model/voice/relatedEvents';
import { Fact } from '@/pieces/Fact';
import { InStretches } from '@/pieces/InStretches';
import { MissingRecord } from '@/pieces/MissingRecord';
import { SourceWords } from '@/pieces/SourceWords';
import { Verbatim } from '@/ui/Verbatim';
import { Field } from './Field';
import { FirstFew } from './FirstFew';
import styles from './second.module.css';

interface AgendaFieldProps {
  dataset: Dataset;
  event: DiplomaticEvent;
}

/** What was under negotiation at an event, with the status that the event brought, or else the last one known. */
export function AgendaField({ dataset, event }: AgendaFieldProps) {
  const items = agendaOf(dataset, event);
  if (items.length === 0) return null;
  // A status that the event brought has the words itself.
  const supportOf = ({ item, isHere }: ItemStatus) =>
    item === null || isHere ? {} : agendaSupport(dataset, event.id, item);
  return (
    <Field label="On the agenda">
      <FirstFew items={items} noun="item">
        {(one) => <Item dataset={dataset} key={one.id} status={one} support={supportOf(one)} />}
      </FirstFew>
    </Field>
  );
}

interface ItemProps extends Pick<AgendaFieldProps, 'dataset'> {
  status: ItemStatus;
  support: Support;
}

function Item({ dataset, status: { id, item, entries, isHere }, support }: ItemProps) {
  if (item === null) {
    return (
      <li>
        <MissingRecord id={id} what="agenda item" />
      </li>
    );
  }
  return (
    <li>
      <Fact support={support}>
        <Verbatim lang={dataset.language}>{item.title}</Verbatim>
      </Fact>
      <InStretches items={entries} most={20} noun="status">
        {(drawn) => (
          <div>
            {drawn.map((entry, index) => (
              <span className={styles.second} key={index}>
                {!isHere && 'last known: '}
                <Status entry={entry} />
              </span>
            ))}
          </div>
        )}
      </InStretches>
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
