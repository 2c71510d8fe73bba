import { addDays, saySpan } from '@/model/day/day';
import { KIND_WORDS, sayCount } from '@/model/record/words';
import type { PlannedGroup } from './planTimeline';

/** Says what a counted group holds: '12 events, 3–9 March 1994: 7 meetings, 5 calls'. */
export function sayGroup(group: PlannedGroup): string {
  const { unit, start, end, count, index, places } = group;
  const what =
    unit === 'long' ? sayCount(count, 'long event', 'long events') : sayCount(count, 'event', 'events');
  const kinds =
    'list' in places ? index.kindsAt(places.list()) : index.kindsIn(places.from, places.to, places.without);
  const said = kinds.map(([kind, of]) => {
    const { one, many } = KIND_WORDS[kind];
    return sayCount(of, one.toLowerCase(), many.toLowerCase());
  });
  return `${what}, ${saySpan(start, addDays(end, -1))}: ${said.join(', ')}`;
}
