import { groupDigits } from '@/lib/groupDigits';
import type { Dataset } from '@/model/record/dataset';
import { FACETS, type Facet, type FacetValues } from '@/model/record/eventTable';
import { NO_FILTERS, type View } from '@/model/view/view';
import { filteringLane } from './filteringLane';
import { filteringWindow } from './filteringWindow';
import { type Choices, markFailing } from './markFailing';
import { rowPredicates } from './rowPredicates';
import { type VoiceField, voiceFacets } from './voiceFacets';

/** A field of the address whose choices are ids: the facets, who vouches, and `not`, the participants to leave out. */
export type FilterField = Facet | VoiceField | 'not';
/** All of them; the bits of `Filtered.fails` have this order. */
export const FILTER_FIELDS: readonly FilterField[] = [...FACETS, 'speaker', 'layer', 'not'];

/** Which events pass the filters, and what leaves the others out. */
export interface Filtered {
  /** The rows of the table that pass, ascending: in order of time. */
  rows: Uint32Array;
  /** How many events the dataset holds. */
  total: number;
  /** For each row the bits of the filters that leave it out; 0 is a row that is shown. Each field has a bit, in their order. */
  fails: Uint16Array;
}

/** The bit of all filters that offer no choices; each field has a bit of its own below it. */
const OTHER_BIT = 1 << FILTER_FIELDS.length;

/** Filters the events of a dataset by a view. */
export function filterEvents(dataset: Dataset, view: View): Filtered {
  const fails = failuresOf(dataset, view);
  return { rows: passingRows(fails), total: dataset.table.size, fails };
}

/**
 * Names what of a view filters: two views with the same name show the same events and counts. A list that is given
 * the same ones again keeps its place, and nothing is filtered anew when only an event or a passage is opened.
 */
export function filterKey(view: View): string {
  const fields = Object.keys(NO_FILTERS) as (keyof View)[];
  return JSON.stringify([filteringWindow(view), filteringLane(view), ...fields.map((field) => view[field])]);
}

/** Counts what a view would show, without the counts beside each choice. */
export function countShown(dataset: Dataset, view: View): number {
  return countPassing(failuresOf(dataset, view));
}

/** Whether any filter is on. */
export function isFiltered(view: View): boolean {
  if (filteringWindow(view) !== null || filteringLane(view) !== null) return true;
  return view.q.trim() !== '' || FILTER_FIELDS.some((field) => view[field].length > 0);
}

/** For each row the bits of the filters that leave it out. */
function failuresOf(dataset: Dataset, view: View): Uint16Array {
  const fails = new Uint16Array(dataset.table.size);
  FILTER_FIELDS.forEach((field, at) => {
    if (view[field].length > 0) markFailing(choicesOf(dataset, view, field), fails, 1 << at);
  });
  for (const passes of rowPredicates(dataset, view)) {
    for (let row = 0; row < fails.length; row += 1) {
      if (!passes(row)) fails[row] = (fails[row] ?? 0) | OTHER_BIT;
    }
  }
  return fails;
}

/** What is ticked of a filter. Being mentioned is not taking part: `who` and `not` are participants. */
export function choicesOf(dataset: Dataset, view: View, field: FilterField): Choices {
  return {
    column: columnOf(dataset, field),
    chosen: view[field],
    match: field === 'not' ? 'none' : field === 'who' ? view.match : 'any',
  };
}

/** The values that a filter looks at. */
export function columnOf(dataset: Dataset, field: FilterField): FacetValues {
  if (field === 'speaker' || field === 'layer') return voiceFacets(dataset)[field];
  return dataset.table.facets[field === 'not' ? 'who' : field];
}

function countPassing(fails: Uint16Array): number {
  let passing = 0;
  for (const failed of fails) if (failed === 0) passing += 1;
  return passing;
}

function passingRows(fails: Uint16Array): Uint32Array {
  const rows = new Uint32Array(countPassing(fails));
  let next = 0;
  for (let row = 0; row < fails.length; row += 1) {
    if (fails[row] === 0) rows[next++] = row;
  }
  return rows;
}

/** Says how many events are shown: 'Showing 9 of 23 events'. */
export function sayShown({ rows, total }: Filtered): string {
  return `Showing ${groupDigits(rows.length)} of ${groupDigits(total)} events`;
}
