import type { Step } from '@/model/plan/steps';
import type { Screen } from '@/model/view/glance';

const OWN = ['search', 'go-to', 'keys', 'back'] as const;
/** What a key of the whole page does: a step along time, or one of the page's own. */
export type Command = Step | (typeof OWN)[number];

/** A command of the page, and the keys that give it. */
export interface CommandKeys {
  command: Command;
  /** As a keyboard event names them. */
  keys: readonly string[];
  /** As they are shown. */
  shown: string;
  /** Whether they work in every view, not only where the timeline is shown. */
  isEverywhere: boolean;
}

const line =
  (isEverywhere: boolean) =>
  (keys: string, command: Command, shown = keys): CommandKeys => ({
    command,
    keys: keys.split(' '),
    shown,
    isEverywhere,
  });
const [everywhere, onTimeline] = [line(true), line(false)];

/** Every key of the page: what `useKeys` listens to. The list behind '?' says what each does: `keyLines.ts`. */
export const KEYS: readonly CommandKeys[] = [
  everywhere('/', 'search'),
  everywhere('?', 'keys'),
  everywhere('Escape', 'back'),
  everywhere('n', 'next-event'),
  everywhere('p', 'previous-event'),
  onTimeline('g', 'go-to'),
  onTimeline('+ =', 'zoom-in', '+'),
  onTimeline('- −', 'zoom-out', '−'),
  onTimeline('[', 'earlier'),
  onTimeline(']', 'later'),
  onTimeline('1', 'day'),
  onTimeline('2', 'week'),
  onTimeline('3', 'month'),
  onTimeline('4', 'year'),
  onTimeline('0', 'all'),
  onTimeline('f', 'selection'),
  onTimeline('N', 'next-gap', 'Shift + N'),
  onTimeline('P', 'previous-gap', 'Shift + P'),
];

/** The steps along time that have a key on a screen: most make sense only where a timeline is shown. */
export function stepsOn(screen: Screen): readonly Step[] {
  return KEYS.filter(({ isEverywhere }) => isEverywhere || screen === 'timeline').flatMap(({ command }) =>
    isOwn(command) ? [] : command,
  );
}

function isOwn(command: Command): command is Exclude<Command, Step> {
  return OWN.some((own) => own === command);
}

/** The command of a key, `null` if it has none. */
export function commandOf(key: string): Command | null {
  return KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
