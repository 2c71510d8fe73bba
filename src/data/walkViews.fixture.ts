/** Walks a dataset through every rule behind the door, as the views do; whatever throws there would blank the page. */
import type { Dataset } from '@/model/record/dataset';
import { readSource } from '@/model/record/readSource';
import { agendaRows } from '@/model/view/agendaRows';
import { brokenQuotes } from '@/model/view/brokenQuotes';
import { dateGroups } from '@/model/view/dateGroups';
import { activeChoices, filterChoices } from '@/model/view/filterChoices';
import { FILTER_FIELDS, filterEvents } from '@/model/view/filterEvents';
import { lanesOf } from '@/model/view/lanes';
import { loosen } from '@/model/view/loosen';
import { markOf } from '@/model/view/markOf';
import { agendaOf, claimsOf, relatedEvents } from '@/model/view/relatedEvents';
import { sayPassage } from '@/model/view/sayPassage';
import { sayWhen } from '@/model/view/sayWhen';
import { sourceMarks } from '@/model/view/sourceMarks';
import { busiestWindow, windowOf } from '@/model/view/timeWindow';
import { usedBy } from '@/model/view/usedBy';
import { EMPTY_VIEW, LANE_RULES, linkTo, parseView, type View } from '@/model/view/view';

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
    for (const rule of LANE_RULES) lanesOf(dataset, rows, rule);
    for (const row of rows) markOf(dataset.table.positionOf(row), dataset.table.dateOf(row));
    busiestWindow(dataset.table, rows);
    windowOf(dataset.table, rows);
    dateGroups(dataset.table, rows);
    agendaRows(
      dataset,
      [...rows].flatMap((row) => dataset.table.recordOf(row) ?? []),
    );
    for (const field of FILTER_FIELDS) filterChoices(dataset, view, filtered, field);
    activeChoices(dataset, view, filtered);
    loosen(dataset, view);
  }
  for (const event of dataset.events.values()) {
    relatedEvents(dataset, event);
    claimsOf(dataset, event);
    agendaOf(dataset, event);
    sayWhen(event.when, dataset.dates.get(event.id));
  }
  walkSources(dataset);
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
