import type { Screen } from '@/model/view/glance';
import type { Step } from '@/model/view/steps';

const OWN = ['search', 'go-to', 'keys', 'back'] as const;
/** What a key of the whole page does: a step along time, or one of the page's own. */
export type Command = Step | (typeof OWN)[number];

/** A line of the list of keys. */
export interface KeyLine {
  /** As a keyboard event names them; a line without any tells of keys that another part listens to. */
  keys: readonly string[];
  /** As they are shown. */
  shown: string;
  does: string;
  command: Command | null;
  /** Where the key works. */
  where: 'page' | 'timeline' | 'marks' | 'overview';
}

const line = (
  where: KeyLine['where'],
  keys: string,
  command: Command | null,
  does: string,
  shown = keys.replaceAll(' ', ', '),
): KeyLine => ({ where, keys: command === null ? [] : keys.split(' '), command, does, shown });

/** Every key of the page: what `useKeys` listens to, and what the list behind '?' shows. */
export const KEYS: readonly KeyLine[] = [
  line('page', '/', 'search', 'search'),
  line('page', '?', 'keys', 'this list'),
  line('page', 'Escape', 'back', 'back to where you came from; then closes the event'),
  line('page', 'n', 'next-event', 'opens the next event'),
  line('page', 'p', 'previous-event', 'opens the previous event'),
  line('timeline', 'g', 'go-to', 'go to a date'),
  line('timeline', '+ =', 'zoom-in', 'nearer', '+'),
  line('timeline', '- −', 'zoom-out', 'further', '−'),
  line('timeline', '[', 'earlier', 'earlier'),
  line('timeline', ']', 'later', 'later'),
  line('timeline', '1', 'day', 'the day'),
  line('timeline', '2', 'week', 'the week'),
  line('timeline', '3', 'month', 'the month'),
  line('timeline', '4', 'year', 'the year'),
  line('timeline', '0', 'all', 'every event that is shown'),
  line('timeline', 'f', 'selection', 'the open event, as large as it goes'),
  line('timeline', 'N', 'next-gap', 'the next stretch without an event', 'Shift + N'),
  line('timeline', 'P', 'previous-gap', 'the stretch without an event before', 'Shift + P'),
  line('marks', '← →', null, 'the event before, the event after'),
  line('marks', '↑ ↓', null, 'the lane above, the lane below'),
  line('marks', 'Home End', null, 'first and last event of the lane'),
  line('marks', 'Enter', null, 'opens the event'),
  line(
    'overview',
    '← →',
    null,
    'a day earlier, a day later; with Shift a week, with Page up and Page down a month',
  ),
  line('overview', 'Home End', null, 'to the first and the last event'),
];

/** The steps along time that have a key on a screen: most make sense only where a timeline is shown. */
export function stepsOn(screen: Screen): readonly Step[] {
  return KEYS.filter(({ where }) => where === 'page' || screen === 'timeline').flatMap(({ command }) =>
    command === null || isOwn(command) ? [] : command,
  );
}

function isOwn(command: Command): command is Exclude<Command, Step> {
  return OWN.some((own) => own === command);
}

/** The command of a key, `null` if it has none. */
export function commandOf(key: string): Command | null {
  return KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
