/** What to do when nothing matches: says which filters stand together, and what taking one off would show. */

import { type Day, sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { KIND_WORDS, MODALITY_WORDS, sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { sayWindow } from '@/model/view/sayWindow';
import { ANY_TIME, NO_FILTERS, type View } from '@/model/view/view';
import { countShown } from './filterEvents';
import { filteringLane } from './filteringLane';
import { filteringWindow } from './filteringWindow';
import { sayLane } from './sayLane';

/** One way to loosen a view. */
export interface Loosening {
  /** What it does: 'Without Sergei Rumas', 'Any of them', 'All kinds', 'Clear all'. */
  label: string;
  change: Partial<View>;
  /** How many events it would show; `null` where that is not counted. */
  shown: number | null;
}

/** Why a view shows no event, and what could be changed about that. */
export interface NothingMatches {
  /** For instance 'Nothing matches Aleksandr Lukashenko and Sergei Rumas together. Remove one or choose any.' */
  sentence: string;
  /** Those that show at least one event, most first; last 'Clear all'. None where no filter is on. */
  ways: Loosening[];
}

type Change = Omit<Loosening, 'shown'>;

/**
 * Tells what stands in the way in a view that shows no event, and each way to loosen it. `lost` is how many events
 * were set aside, where that was all of them.
 */
export function loosen(dataset: Dataset, view: View, lost = 0): NothingMatches {
  if (lost > 0) return { sentence: sayLost(lost), ways: [] };
  if (view.known !== null && dataset.table.size === 0) return nothingKnown(view.known);
  if (countFilters(view) === 0) return { sentence: sayNothing(dataset, view), ways: [] };
  const ways = changes(dataset, view)
    .map((way) => ({ ...way, shown: countShown(dataset, { ...view, ...way.change }) }))
    .filter((way) => way.shown > 0)
    .sort((a, b) => b.shown - a.shown);
  const all = { label: 'Clear all', change: NO_FILTERS, shown: dataset.table.size };
  return { sentence: `${sayNothing(dataset, view)} ${sayAdvice(view, ways)}`, ways: [...ways, all] };
}

function sayLost(lost: number): string {
  return lost === 1
    ? 'The only event of this dataset was set aside: what is wrong with it is told above.'
    : `All ${sayCount(lost, 'event', 'events')} of this dataset were set aside: what is wrong with them is told above.`;
}

/** No filter stands in the way: on that day nothing of the dataset had happened or been told of. */
function nothingKnown(day: Day): NothingMatches {
  return {
    sentence: `Nothing of what this dataset holds was known on ${sayDay(day)}. Choose a later day.`,
    ways: [{ label: 'All that is known', change: { known: null }, shown: null }],
  };
}

function changes(dataset: Dataset, view: View): Change[] {
  const found: Change[] = [];
  if (asksForAll(view)) {
    found.push({ label: 'Any of them', change: { match: 'any' } });
    for (const id of view.who) {
      const who = view.who.filter((other) => other !== id);
      found.push({ label: `Without ${nameOf(dataset.actors, id)}`, change: { who } });
    }
  }
  // To take off the only filter is to clear all.
  if (countFilters(view) === 1) return found;
  if (view.who.length > 0) found.push({ label: 'All participants', change: { who: [], match: 'any' } });
  if (view.kind.length > 0) found.push({ label: 'All kinds', change: { kind: [] } });
  if (view.place.length > 0) found.push({ label: 'All places', change: { place: [] } });
  if (view.topic.length > 0) found.push({ label: 'All topics', change: { topic: [] } });
  if (view.modality.length > 0) found.push({ label: 'Held or not', change: { modality: [] } });
  if (view.speaker.length > 0) found.push({ label: 'Whoever says so', change: { speaker: [] } });
  if (view.layer.length > 0) found.push({ label: 'Said or not', change: { layer: [] } });
  if (view.not.length > 0) found.push({ label: 'Nobody left out', change: { not: [] } });
  if (filteringWindow(view) !== null) found.push({ label: 'Any time', change: ANY_TIME });
  if (filteringLane(view) !== null) found.push({ label: 'Any lane', change: { lane: [] } });
  if (view.q.trim() !== '') found.push({ label: `Without “${view.q.trim()}”`, change: { q: '' } });
  return found;
}

function sayNothing(dataset: Dataset, view: View): string {
  const people = names(dataset.actors, view.who);
  const window = filteringWindow(view);
  const lane = filteringLane(view);
  const parts = [
    ...(asksForAll(view) ? people : people.length > 0 ? [join(people, 'or')] : []),
    ...(view.kind.length > 0
      ? [
          join(
            view.kind.map((kind) => KIND_WORDS[kind].many.toLowerCase()),
            'or',
          ),
        ]
      : []),
    ...(view.place.length > 0 ? [join(names(dataset.places, view.place), 'or')] : []),
    ...(view.topic.length > 0 ? [join(names(dataset.agendaItems, view.topic).map(quoted), 'or')] : []),
    ...(view.modality.length > 0
      ? [
          join(
            view.modality.map((one) => MODALITY_WORDS[one]),
            'or',
          ),
        ]
      : []),
    ...(view.speaker.length > 0 ? [`what ${join(names(dataset.actors, view.speaker), 'or')} said`] : []),
    ...(view.layer.length > 0 ? [`what is ${join(view.layer, 'or')}`] : []),
    ...(view.not.length > 0 ? [`events without ${join(names(dataset.actors, view.not), 'or')}`] : []),
    ...(lane === null ? [] : [`the lane ${quoted(sayLane(dataset, lane))}`]),
    ...(window === null ? [] : [sayWindow(window)]),
    ...(view.q.trim() !== '' ? [`the words ${quoted(view.q.trim())}`] : []),
  ];
  if (parts.length === 0) return 'There are no events to show.';
  const together = parts.length > 1 ? ' together' : '';
  return `Nothing matches ${join(parts, 'and')}${together}.`;
}

function sayAdvice(view: View, ways: readonly Loosening[]): string {
  if (ways.some(({ change }) => change.match === 'any' && change.who === undefined))
    return 'Remove one or choose any.';
  if (ways.length > 0 && countFilters(view) > 1) return 'Remove one.';
  if (countFilters(view) > 1) return 'Clear all.';
  return view.q.trim() === '' ? 'Choose another.' : 'Try fewer or other words.';
}

function countFilters(view: View): number {
  const { who, not, kind, place, topic, modality, speaker, layer, q } = view;
  const window = filteringWindow(view) === null ? [] : ['window'];
  const lane = filteringLane(view) === null ? [] : ['lane'];
  return [who, not, kind, place, topic, modality, speaker, layer, window, lane, q.trim()].filter(
    (filter) => filter.length > 0,
  ).length;
}

function asksForAll(view: View): boolean {
  return view.match === 'all' && view.who.length > 1;
}

interface Named {
  name?: string;
  title?: string;
}

function names(records: ReadonlyMap<string, Named>, ids: readonly string[]): string[] {
  return ids.map((id) => nameOf(records, id));
}

function nameOf(records: ReadonlyMap<string, Named>, id: string): string {
  const record = records.get(id);
  return inShort(record?.name ?? record?.title ?? id);
}

function quoted(words: string): string {
  return `“${words}”`;
}

/** `['a', 'b', 'c']` with 'and' as 'a, b and c'. */
function join(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
