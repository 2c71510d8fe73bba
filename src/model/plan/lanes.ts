import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import type { Kind } from '@/model/record/lists';
import { NONE_LANE, OTHERS_LANE } from '@/model/view/laneColumn';
import { type Cut, laneCut } from '@/model/view/laneCut';
import { valueCounts } from '@/model/view/valueCounts';
import type { LaneRule } from '@/model/view/view';

/** A row of the timeline. An event of several participants stands in the lane of each: one event, several marks. */
export interface Lane {
  /** The value that its events share; it stands in the address where the lane is folded. */
  id: string;
  title: string;
  /** What keeps a list to its events: `lane` in the address. */
  keeps: string[];
  /** Where the lane is one of a kind. */
  kind: Kind | null;
  /** The rows of its events, ascending: in order of time. Never empty. */
  rows: Uint32Array;
  /** Folded: its heading alone is drawn. */
  isFolded?: true;
}

/** More lanes than these tell no reader anything; the events of the rest share one. */
const MOST_LANES = 12;

/** From top to bottom: who met and spoke, what came of it, then the rest. */
const KIND_ORDER: readonly Kind[] = [
  'meeting',
  'call',
  'agreement',
  'statement',
  'contacts',
  'talks',
  'summit',
  'approval',
  'signing',
  'anniversary',
  'other',
];

/**
 * Sorts events, given as ascending rows, into lanes. Lanes without an event are left out. Kinds stand in a
 * fixed order; others in that of the whole dataset, most events first, so that a filter moves none past another.
 * Of many, those with most of these events get a lane; events with other values share one below them, and
 * those without any value one at the bottom.
 */
export function lanesOf(dataset: Dataset, rows: Uint32Array, rule: LaneRule): Lane[] {
  const { column, titleOf, none, others } = laneCut(dataset, rule);
  const counts = countsIn(column, rows);
  const present = [...column.ids.keys()].filter((value) => (counts[value] ?? 0) > 0);
  const chosen = rule === 'kind' ? present : largest(present, counts);
  const lanes = sorted(chosen, column, rule, titleOf).map((value) => ({
    value,
    rows: new Uint32Array(counts[value] ?? 0),
  }));
  const rest = fill(column, rows, lanes);
  const named = lanes.map((lane) => {
    const id = column.ids[lane.value] ?? '';
    const kind = rule === 'kind' ? (id as Kind) : null;
    return { id, title: titleOf(id), keeps: [id], kind, rows: lane.rows };
  });
  const apart = [OTHERS_LANE, ...named.map(({ id }) => id)];
  return [
    ...named,
    ...[
      { id: OTHERS_LANE, title: others, keeps: apart, kind: null, rows: Uint32Array.from(rest.others) },
      { id: NONE_LANE, title: none, keeps: [NONE_LANE], kind: null, rows: Uint32Array.from(rest.none) },
    ].filter((lane) => lane.rows.length > 0),
  ];
}

function countsIn({ ids, offsets, values }: FacetValues, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (const row of rows) {
    for (let at = offsets[row] ?? 0, end = offsets[row + 1] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** The values with most events; a single one left over gets its lane too. */
function largest(values: readonly number[], counts: Uint32Array): number[] {
  if (values.length <= MOST_LANES + 1) return [...values];
  return values.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MOST_LANES);
}

function sorted(
  values: readonly number[],
  column: FacetValues,
  rule: LaneRule,
  titleOf: Cut['titleOf'],
): number[] {
  const idOf = (value: number) => column.ids[value] ?? '';
  const place = (value: number) => KIND_ORDER.indexOf(idOf(value) as Kind);
  if (rule === 'kind') return values.toSorted((a, b) => place(a) - place(b));
  const totals = valueCounts(column);
  const total = (value: number) => totals.get(idOf(value)) ?? 0;
  return values.toSorted(
    (a, b) => total(b) - total(a) || titleOf(idOf(a)).localeCompare(titleOf(idOf(b)), 'en'),
  );
}

/** Puts each row into each of its lanes, and returns those that have a value without a lane, or none at all. */
function fill(
  { ids, offsets, values }: FacetValues,
  rows: Uint32Array,
  lanes: readonly { value: number; rows: Uint32Array }[],
): { others: number[]; none: number[] } {
  const laneOf = new Int16Array(ids.length).fill(-1);
  lanes.forEach(({ value }, lane) => {
    laneOf[value] = lane;
  });
  const next = new Uint32Array(lanes.length);
  const rest = { others: [] as number[], none: [] as number[] };
  for (const row of rows) {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    if (from === to) rest.none.push(row);
    let isElsewhere = false;
    for (let at = from; at < to; at += 1) {
      const lane = laneOf[values[at] ?? 0] ?? -1;
      const list = lanes[lane]?.rows;
      if (list === undefined) isElsewhere = true;
      else {
        list[next[lane] ?? 0] = row;
        next[lane] = (next[lane] ?? 0) + 1;
      }
    }
    if (isElsewhere) rest.others.push(row);
  }
  return rest;
}
