/** Walks a dataset through every rule behind the door, as the views do; whatever throws there would blank the page. */

import { agendaRows } from '@/model/agenda/agendaRows';
import { type CiteShelf, citeEvent, citeQuote, citeView } from '@/model/cite/cite';
import { CITE_FORMATS } from '@/model/cite/citeFormats';
import { choiceCounts } from '@/model/filter/choiceCounts';
import { activeChoices, filterChoices } from '@/model/filter/filterChoices';
import { FILTER_FIELDS, filterEvents } from '@/model/filter/filterEvents';
import { loosen } from '@/model/filter/loosen';
import { brokenQuotes } from '@/model/passage/brokenQuotes';
import { sayPassage } from '@/model/passage/sayPassage';
import { sourceMarks } from '@/model/passage/sourceMarks';
import { usedBy } from '@/model/passage/usedBy';
import { LaneIndex } from '@/model/plan/LaneIndex';
import { type Lane, lanesOf } from '@/model/plan/lanes';
import { markOf } from '@/model/plan/markOf';
import { overviewOf } from '@/model/plan/overview';
import { planTimeline, rowsOf } from '@/model/plan/planTimeline';
import type { Dataset } from '@/model/record/dataset';
import { readSource } from '@/model/record/readSource';
import { busiestWindow, type TimeWindow, windowOf } from '@/model/view/timeWindow';
import { EMPTY_VIEW, LANE_RULES, linkTo, parseView, type View } from '@/model/view/view';
import { accountsOf } from '@/model/voice/accounts';
import { agendaOf, claimsOf, relatedEvents } from '@/model/voice/relatedEvents';
import { dateGroups } from '@/model/words/dateGroups';
import { sayWhen } from '@/model/words/sayWhen';

/** The address that an event could be opened by must lead to it. Gives how many events were shown in all. */
export function walkViews(dataset: Dataset, q: string): number {
  const [first] = dataset.events.values();
  const views: View[] = [
    EMPTY_VIEW,
    { ...EMPTY_VIEW, q },
    { ...EMPTY_VIEW, who: [...dataset.actors.keys()].slice(0, 2), match: 'all', topic: ['constructor'] },
  ];
  let shown = 0;
  for (const view of views) {
    parseView(linkTo(view, { event: first?.id ?? null }));
    const filtered = filterEvents(dataset, view);
    const { rows } = filtered;
    shown += rows.length;
    for (const row of rows) markOf(dataset.table.positionOf(row), dataset.table.dateOf(row));
    const window = windowOf(dataset.table, rows);
    for (const rule of LANE_RULES) walkPlan(dataset, lanesOf(dataset, rows, rule), window);
    busiestWindow(dataset.table, rows);
    overviewOf(dataset.table, rows);
    dateGroups(dataset.table, rows);
    agendaRows(
      dataset,
      [...rows].flatMap((row) => dataset.table.recordOf(row) ?? []),
    );
    const counts = choiceCounts(dataset, view, filtered);
    for (const field of FILTER_FIELDS) filterChoices(dataset, view, field, counts[field]);
    activeChoices(dataset, view);
    loosen(dataset, view);
  }
  for (const event of dataset.events.values()) {
    relatedEvents(dataset, event);
    claimsOf(dataset, event);
    agendaOf(dataset, event);
    sayWhen(event.when, dataset.dates.get(event.id));
    accountsOf(dataset, event);
  }
  walkSources(dataset);
  walkCitations(dataset);
  return shown;
}

function walkSources(dataset: Dataset): void {
  for (const source of dataset.sources.values()) {
    const read = readSource(
      dataset,
      source,
      `${source.headline}\n\nOne.\n\nTwo ${source.publisher}.\n`,
      null,
    );
    brokenQuotes(read, dataset.evidence);
    sourceMarks(read);
    for (const passage of dataset.evidence.values()) {
      usedBy(dataset, read, passage.id);
      sayPassage(read, passage);
    }
  }
}

/** With all of the time in the window each event is drawn in each of its lanes, as itself or counted. */
function walkPlan(dataset: Dataset, lanes: readonly Lane[], window: TimeWindow | null): void {
  if (window === null) return;
  const indexed = lanes.map(({ id, rows }) => ({ id, index: new LaneIndex(dataset.table, rows) }));
  const planned = planTimeline(dataset.table, indexed, { ...window, width: 900, height: 330 });
  for (const { id, index } of indexed) {
    const drawn = planned.filter(({ lane }) => lane === id).flatMap(rowsOf);
    if (drawn.length !== index.rows.length)
      throw new Error(`${drawn.length} of ${index.rows.length} events are drawn in the lane ${id}.`);
  }
}

/** Each event, each passage and the view, in every format. */
function walkCitations(dataset: Dataset): void {
  const shelf: CiteShelf = {
    dataset,
    sources: new Map(),
    view: EMPTY_VIEW,
    address: (view) => `https://news.example/${linkTo(view, {})}`,
  };
  const items = [
    ...[...dataset.events.values()].flatMap((event) => citeEvent(shelf, event)),
    ...[...dataset.evidence.keys()].flatMap((id) => citeQuote(shelf, id, null)),
    ...citeView(shelf, { words: 'all', events: dataset.events }),
  ];
  for (const { write } of CITE_FORMATS) write(items);
}
