import { spellHidden } from '@/lib/hiddenCharacters';
import type { AgendaAxis } from '@/model/agenda/agendaAxis';
import type { AgendaRow } from '@/model/agenda/agendaRows';
import { agendaWords } from '@/model/record/agendaWords';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { matterOf } from '@/model/voice/sameMatter';
import { sayEventLink } from '@/model/words/sayEventLink';
import { Fact } from '@/pieces/Fact';
import { InStretches } from '@/pieces/InStretches';
import { Receipts } from '@/pieces/Receipts';
import { SideBySide } from '@/pieces/SideBySide';
import { SourcesDiffer } from '@/pieces/SourcesDiffer';
import { Verbatim } from '@/ui/Verbatim';
import styles from './AgendaRowView.module.css';
import { AxisMarks } from './AxisMarks';
import { StatusTag } from './StatusTag';
import { StatusWords } from './StatusWords';

interface AgendaRowProps {
  dataset: Dataset;
  row: AgendaRow;
  axis: AgendaAxis | null;
  selected: string | null;
  link: (change: Partial<View>) => string;
}

/** An agenda item: where it stands, and beside it its statuses along the axis and, one by one, in their words. */
export function AgendaRowView({ dataset, row, axis, selected, link }: AgendaRowProps) {
  const { item, log, now, hidden } = row;
  const matter = matterOf(dataset, item.id);
  const name = `agenda-${item.id}`;
  const isSelected = log.some(({ event }) => event !== null && event.id === selected);
  return (
    <tr className={styles.row} data-selected={isSelected || undefined} data-topic-id={item.id}>
      {/* Called by what it is and where it stands: a screen reader says the name with each cell of the row. */}
      <th aria-labelledby={`${name} ${name}-now`} className={styles.item} scope="row">
        <span id={name}>
          <Verbatim className={styles.title} lang={dataset.language}>
            {inShort(item.title)}
          </Verbatim>
        </span>
        <p className={styles.now} id={`${name}-now`}>
          {now === null ? <span className={styles.none}>No status</span> : <StatusTag entry={now} />}
          {now === null && <Fact support={item}>{null}</Fact>}
        </p>
        <Meetings dataset={dataset} link={link} row={row} selected={selected} />
      </th>
      <td className={styles.log}>
        <InStretches items={log} keeps={({ event }) => event?.id === selected} most={DRAWN} noun="status">
          {(drawn) => (
            <>
              {axis !== null && <AxisMarks axis={axis} link={link} log={drawn} selected={selected} />}
              <ol>
                {drawn.map((entry, at) => (
                  <li className={styles.entry} key={at}>
                    {log.length > 1 && <StatusTag entry={entry} />}
                    <StatusWords dataset={dataset} entry={entry} link={link} selected={selected} />
                  </li>
                ))}
              </ol>
            </>
          )}
        </InStretches>
        {matter !== null && <SideBySide dataset={dataset} link={link} matter={matter} />}
        {hidden > 0 && (
          <p className={styles.none}>{sayCount(hidden, 'status is', 'statuses are')} filtered away.</p>
        )}
      </td>
    </tr>
  );
}

/** So many events are named at once; a single one more is named rather than hidden behind a press. */
const FEW = 4;
/** And so many at a time after it: a point may stand on thousands of agendas. */
export const LISTED = 100;
/** The weights that are drawn at a time: a status with its tag, mark and receipts is twice as heavy as a row of a list. */
export const DRAWN = 250;

/** The events that had the item on their agenda and changed nothing about it: a few, the others one press away. */
function Meetings({ dataset, row, selected, link }: Omit<AgendaRowProps, 'axis'>) {
  const { meetings } = row;
  if (meetings.length === 0) return null;
  const shown = meetings.length <= FEW + 1 ? meetings.length : FEW;
  const name = (events: readonly DiplomaticEvent[]) =>
    events.map((event, at) => (
      <span key={event.id}>
        {at > 0 && ', '}
        <a
          aria-current={event.id === selected ? 'true' : undefined}
          aria-label={spellHidden(sayEventLink(dataset, event))}
          data-event-id={event.id}
          href={link({ event: event.id, quote: null })}
        >
          <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
        </a>
        <Receipts ids={agendaWords(dataset, event.id, row.item)} />
        <SourcesDiffer event={event} />
      </span>
    ));
  return (
    <div className={styles.meetings}>
      <p>Also on the agenda of {name(meetings.slice(0, shown))}</p>
      {meetings.length > shown && (
        <details>
          <summary>{sayCount(meetings.length - shown, 'more event', 'more events')}</summary>
          <InStretches items={meetings.slice(shown)} most={LISTED} noun="event">
            {(drawn) => <p>{name(drawn)}</p>}
          </InStretches>
        </details>
      )}
    </div>
  );
}
