import { useMemo } from 'react';
import { agendaAxis } from '@/model/agenda/agendaAxis';
import { agendaRows, countOffAgenda } from '@/model/agenda/agendaRows';
import { addDays, type Day } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { InStretches } from '@/pieces/InStretches';
import { AgendaRowView, DRAWN, LISTED } from './AgendaRowView';
import styles from './Agreements.module.css';
import { AxisHead } from './AxisHead';
import { Changes } from './Changes';
import { Legend } from './Legend';

export interface AgreementsProps {
  dataset: Dataset;
  /** The events that pass the filters, in order of time. */
  events: readonly DiplomaticEvent[];
  /** The id of the event that is open. */
  selected: string | null;
  /** The window of the timeline, both days inclusive: the axis is the same. `null`: all days of the statuses. */
  from?: Day | null;
  to?: Day | null;
  /** On a phone the legend is folded. */
  isPhone?: boolean;
  /** The `href` of the present view with a change. */
  link: (change: Partial<View>) => string;
}

/** Each agenda item of the shown events as a row: where it stands, in whose words, and when. Open points first. */
export function Agreements({ dataset, events, selected, from, to, isPhone = false, link }: AgreementsProps) {
  const rows = useMemo(() => agendaRows(dataset, events), [dataset, events]);
  const axis = useMemo(
    () => (from != null && to != null ? { start: from, end: addDays(to, 1) } : agendaAxis(rows)),
    [rows, from, to],
  );
  const off = countOffAgenda(rows, events);
  return (
    <section aria-labelledby="agreements-title" className={styles.pane}>
      <h2 className={styles.title} id="agreements-title">
        What was agreed, what is open
      </h2>
      <p className={styles.note}>
        {rows.length === 0
          ? 'None of the events shown concerns an agenda item.'
          : `${sayCount(rows.length, 'agenda item', 'agenda items')}${rows.length > 1 ? ', open ones first' : ''}.`}
        {from != null && to != null && rows.length > 0 && (
          <>
            {' '}
            The axis is the window of the timeline. <a href={link({ from: null, to: null })}>Show all days</a>
          </>
        )}
      </p>
      {rows.length > 0 && <Legend dataset={dataset} isPhone={isPhone} rows={rows} />}
      {rows.length > 0 && (
        <InStretches
          items={rows}
          keeps={({ log }) => log.some(({ event }) => event?.id === selected)}
          most={DRAWN}
          noun="agenda item"
          weigh={({ log, meetings }) => 1 + log.length + Math.min(meetings.length, LISTED)}
        >
          {(drawn) => (
            <table aria-labelledby="agreements-title" className={styles.table}>
              <thead>
                <tr className={styles.head}>
                  <th scope="col">Agenda item</th>
                  <th scope="col">{axis === null ? 'Statuses' : <AxisHead axis={axis} />}</th>
                </tr>
              </thead>
              <tbody>
                {drawn.map((row) => (
                  <AgendaRowView
                    axis={axis}
                    dataset={dataset}
                    key={row.item.id}
                    link={link}
                    row={row}
                    selected={selected}
                  />
                ))}
              </tbody>
            </table>
          )}
        </InStretches>
      )}
      {rows.some((row) => row.log.length > 0) && <Changes dataset={dataset} link={link} rows={rows} />}
      {rows.length > 0 && off > 0 && (
        <p className={styles.off}>
          {sayCount(off, 'event shown concerns', 'events shown concern')} no agenda item:{' '}
          <a href={link({ view: 'list' })}>see the list</a>.
        </p>
      )}
    </section>
  );
}
