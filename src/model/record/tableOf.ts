import type { Edtf } from '@/model/day/edtf';
import type { EventTable } from './eventTable';
import { facetValuesOf } from './facetValues';
import { KINDS, MODALITIES } from './lists';
import { participantIds } from './participants';
import type { DiplomaticEvent } from './schema';

/**
 * Makes the columns of inline events. `events` are in order of time, `dates` their parsed dates by id; an
 * event without a date has no row. Participants are those named and those a label resolves to.
 */
export function tableOf(events: Iterable<DiplomaticEvent>, dates: ReadonlyMap<string, Edtf>): EventTable {
  const rows = [...events].flatMap((event) => {
    const date = dates.get(event.id);
    return date === undefined ? [] : [{ event, date }];
  });
  const at = (row: number) => {
    const found = rows[row];
    if (found === undefined) throw new RangeError(`There is no row ${row}.`);
    return found;
  };
  const numbers = new Map(rows.map(({ event }, row) => [event.id, row]));
  const { length: size } = rows;
  return {
    size,
    start: Float64Array.from(rows, ({ date }) => date.span.start ?? Number.NEGATIVE_INFINITY),
    end: Float64Array.from(rows, ({ date }) => date.span.end ?? Number.POSITIVE_INFINITY),
    facets: {
      who: facetValuesOf(size, (row) => participantIds(at(row).event)),
      kind: facetValuesOf(size, (row) => [at(row).event.kind], KINDS),
      modality: facetValuesOf(size, (row) => [at(row).event.modality], MODALITIES),
      place: facetValuesOf(size, (row) => placesOf(at(row).event)),
      topic: facetValuesOf(size, (row) => at(row).event.agendaItems ?? []),
    },
    missing: new Set(),
    idOf: (row) => at(row).event.id,
    rowOf: (id) => numbers.get(id),
    titleOf: (row) => at(row).event.title,
    dateOf: (row) => at(row).date,
    positionOf: (row) => at(row).event.when.position,
    recordOf: (row) => rows[row]?.event,
  };
}

function placesOf({ place }: DiplomaticEvent): string[] {
  return place === undefined ? [] : [place.place];
}
