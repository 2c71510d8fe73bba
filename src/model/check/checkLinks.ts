import { referencesOf } from '@/model/read/references';
import { RECORD_LISTS, RECORD_NAMES, type RecordList, type RecordOf } from '@/model/record/recordLists';
import type { CheckContext } from './checkContext';

/** The lists whose records exist only for others: one that nothing names is a mistake. */
const SERVING_LISTS = ['sources', 'evidence', 'actors', 'places'] as const;

/** Proves that nothing is orphaned, that figures' ids are unique too, and that a figure's claim is of its event. */
export function checkLinks(context: CheckContext): void {
  if (!context.areEventsElsewhere && context.isWhole) checkOrphans(context);
  checkTwice(context);
  checkFigureIds(context);
  checkFigureClaims(context);
}

function checkOrphans({ dataset, report }: CheckContext): void {
  const named = new Set<string>();
  for (const list of RECORD_LISTS) {
    for (const record of dataset[list].values() as Iterable<RecordOf<RecordList>>) {
      for (const reference of referencesOf(list, record)) named.add(`${reference.list} ${reference.id}`);
    }
  }
  const reportOrphan = (list: RecordList, id: string) => {
    report(
      'orphan',
      `${RECORD_NAMES[list]} ${id}`,
      'nothing in the dataset names it. Use it or take it out.',
    );
  };
  for (const list of SERVING_LISTS) {
    for (const id of dataset[list].keys()) if (!named.has(`${list} ${id}`)) reportOrphan(list, id);
  }
  for (const { id, log } of dataset.agendaItems.values()) {
    // A status as of publication needs no event, so an item with a log says something by itself.
    if (log.length === 0 && !named.has(`agendaItems ${id}`)) reportOrphan('agendaItems', id);
  }
}

/** A receipt that stands there twice looks like two. */
function checkTwice({ dataset, report }: CheckContext): void {
  for (const list of RECORD_LISTS) {
    for (const record of dataset[list].values() as Iterable<RecordOf<RecordList>>) {
      const named = new Set<string>();
      for (const { field, id } of [...referencesOf(list, record), ...relationsOf(record)]) {
        const inList = field.replace(/\[\d+\]$/, '');
        if (inList !== field && named.has(`${inList} ${id}`)) {
          const sentence = `"${field}" names "${id}" a second time in one list. Take it out there.`;
          report('named-twice', `${RECORD_NAMES[list]} ${record.id}`, sentence);
        }
        named.add(`${inList} ${id}`);
      }
    }
  }
}

/** Each as what it is to which event: two of a kind to one event say the same. */
function relationsOf(record: RecordOf<RecordList>) {
  const { relations = [] } = 'relations' in record ? record : {};
  return relations.map(({ type, event }, at) => ({ field: `relations[${at}]`, id: `${type} ${event}` }));
}

function checkFigureIds({ dataset, report }: CheckContext): void {
  const taken = new Set(RECORD_LISTS.flatMap((list) => [...dataset[list].keys()]));
  for (const event of dataset.events.values()) {
    for (const figure of event.figures ?? []) {
      if (taken.has(figure.id)) {
        report(
          'figure-id',
          `event ${event.id}`,
          `its figure has the id "${figure.id}", which is taken. Give it another.`,
        );
      }
      taken.add(figure.id);
    }
  }
}

function checkFigureClaims({ dataset, report }: CheckContext): void {
  for (const event of dataset.events.values()) {
    const values = (event.figures ?? []).flatMap((figure) => [
      figure,
      ...(figure.otherwise ?? []).map((other) => ({ ...other, id: figure.id })),
    ]);
    for (const figure of values) {
      const claim = figure.claim === undefined ? undefined : dataset.claims.get(figure.claim);
      if (claim === undefined || claim.event === event.id) continue;
      if (claim.about?.events?.includes(event.id)) continue;
      const sentence = `its figure "${figure.id}" is of the claim "${claim.id}", which was made at the event "${claim.event}" and is not about this one. Move the figure or correct the claim.`;
      report('figure-claim', `event ${event.id}`, sentence);
    }
  }
}
