import type { Dataset } from '@/model/record/dataset';
import type { Kind } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { KIND_WORDS } from '@/model/record/words';
import type { LaneRule } from './view';

/** A row of the timeline. An event of several participants stands in the lane of each: one event, several marks. */
export interface Lane {
  id: string;
  title: string;
  /** Where the lane is one of a kind. */
  kind: Kind | null;
  /** In order of time. */
  events: DiplomaticEvent[];
}

/** From top to bottom: who met and spoke, what came of it, then the rest. */
const LANE_ORDER: readonly Kind[] = [
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

/** Where events stand of whom no participant is named or can be resolved. No participant's id has a blank. */
export const NOBODY_LANE = 'nobody named';

/** Sorts events, given in order of time, into lanes. Lanes without an event are left out. */
export function lanesOf(dataset: Dataset, events: readonly DiplomaticEvent[], rule: LaneRule): Lane[] {
  return rule === 'kind' ? lanesByKind(events) : lanesByParticipant(dataset, events);
}

function lanesByKind(events: readonly DiplomaticEvent[]): Lane[] {
  return LANE_ORDER.map((kind) => ({
    id: kind,
    title: KIND_WORDS[kind].many,
    kind,
    events: events.filter((event) => event.kind === kind),
  })).filter((lane) => lane.events.length > 0);
}

/** Most events first, so that the lanes one looks for stand on top; whoever is not named comes last. */
function lanesByParticipant(dataset: Dataset, events: readonly DiplomaticEvent[]): Lane[] {
  const lanes = new Map<string, Lane>();
  const laneOf = (id: string, title: string): Lane => {
    const lane = lanes.get(id) ?? { id, title, kind: null, events: [] };
    lanes.set(id, lane);
    return lane;
  };
  const nobody: Lane = { id: NOBODY_LANE, title: 'Nobody named', kind: null, events: [] };
  for (const event of events) {
    const ids = participantIds(event);
    for (const id of ids) laneOf(id, dataset.actors.get(id)?.name ?? id).events.push(event);
    if (ids.length === 0) nobody.events.push(event);
  }
  const sorted = [...lanes.values()].sort(
    (a, b) => b.events.length - a.events.length || a.title.localeCompare(b.title, 'en'),
  );
  return nobody.events.length > 0 ? [...sorted, nobody] : sorted;
}
