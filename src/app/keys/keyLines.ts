import { type Command, type CommandKeys, KEYS } from './keyTable';

/** A line of the list of keys. */
export interface KeyLine {
  /** The keys as they are shown. */
  shown: string;
  does: string;
}

const DOES: Readonly<Partial<Record<Command, string>>> = {
  search: 'search; Enter there leads on to what was found',
  keys: 'this list',
  back: 'back to where you came from; then closes the event',
  'next-event': 'opens the next event',
  'previous-event': 'opens the previous event',
  'go-to': 'goes to a date',
  'zoom-in': 'zooms in',
  'zoom-out': 'zooms out',
  earlier: 'earlier',
  later: 'later',
  day: 'the day',
  week: 'the week',
  month: 'the month',
  year: 'the year',
  all: 'every event that is shown',
  selection: 'the open event, as large as it goes',
  'next-gap': 'the next gap, a stretch without an event',
  'previous-gap': 'the previous gap',
};

function linesOf(keys: readonly CommandKeys[]): KeyLine[] {
  return keys.map(({ shown, command }) => ({ shown, does: DOES[command] ?? '' }));
}

/** What the list behind '?' shows, by the place where the keys work. */
export const KEY_LINES: readonly { title: string; lines: readonly KeyLine[] }[] = [
  { title: 'Everywhere', lines: linesOf(KEYS.filter(({ isEverywhere }) => isEverywhere)) },
  { title: 'Where the timeline is shown', lines: linesOf(KEYS.filter(({ isEverywhere }) => !isEverywhere)) },
  // To these another part of the page listens.
  {
    title: 'On an event of the timeline',
    lines: [
      { shown: '←, →', does: 'the event before, the event after' },
      { shown: '↑, ↓', does: 'the lane above, the lane below' },
      { shown: 'Home, End', does: 'first and last event of the lane' },
      { shown: 'Enter', does: 'opens the event' },
    ],
  },
  {
    title: 'On the window of the overview',
    lines: [
      {
        shown: '←, →',
        does: 'a day earlier, a day later; with Shift a week, with Page up and Page down a month',
      },
      { shown: 'Home, End', does: 'to the first and the last event' },
    ],
  },
];
