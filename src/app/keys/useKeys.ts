import { useMemo } from 'react';
import { go, returnToLink } from '@/app/address/address';
import type { Level } from '@/app/address/screenOf';
import type { Moves } from '@/features/timeline/Timeline';
import type { Screen } from '@/model/view/glance';
import { linkTo, type View } from '@/model/view/view';
import { type Command, stepsOn } from './keyTable';
import { press, pressWhenHere } from './press';
import { useCommands } from './useCommands';

/**
 * Keys of the whole page: steps along time, search, and Escape, which goes back by one step. `level`: the uppermost of
 * the page, `null` where nothing is covered.
 */
export function useKeys(view: View, screen: Screen, moves: Pick<Moves, 'take'>, level: Level | null): void {
  const commands = useMemo(() => {
    const steps = stepsOn(screen).map((step) => [step, () => moves.take(step)]);
    return {
      ...(Object.fromEntries(steps) as Partial<Record<Command, () => void>>),
      ...(screen === 'timeline' ? { 'go-to': () => press('[data-command="go-to"]') } : {}),
      search: () => {
        if (press('input[type="search"]')) return;
        // On a phone it stands in the sheet of filters; and it comes after the events.
        press('[data-command="filters"]');
        pressWhenHere('#part-filters input[type="search"], dialog[open] input[type="search"]');
      },
      back: (key: KeyboardEvent) => goBack(view, screen !== 'source' && level === 'article', key),
    };
  }, [view, screen, moves, level]);
  useCommands(commands);
}

/**
 * Goes back by one step: to the link one came from; where there is none, or the article covers it, from the passage;
 * where none is selected, from the event.
 */
function goBack(view: View, isCovered: boolean, key: KeyboardEvent): void {
  if (hasOwnEscape()) return;
  // The article stands in the place of what one came from, which may be a sheet: this key is not to close that too.
  if (isCovered) key.preventDefault();
  else if (returnToLink()) return;
  if (view.quote !== null || view.para !== null) go(linkTo(view, { quote: null, para: null }));
  else if (view.event !== null) go(linkTo(view, { event: null }));
}

/** Whether Escape is for something else: a box for text, an open sheet or menu. */
function hasOwnEscape(): boolean {
  return (
    document.activeElement?.matches('input[type="search"], input[type="text"], textarea') === true ||
    document.querySelector('dialog[open], [popover]:popover-open') !== null
  );
}
