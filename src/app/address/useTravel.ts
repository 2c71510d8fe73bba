import { useEffect, useRef, useState } from 'react';
import { addDays } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { Screen } from '@/model/view/glance';
import { inShort } from '@/model/view/inShort';
import { sayWindow } from '@/model/view/sayWindow';
import type { View } from '@/model/view/view';
import { useAddress } from './address';

const NAMES: Record<Screen, string> = {
  timeline: 'Timeline.',
  list: 'List.',
  agreements: 'Agreements.',
  source: 'Source.',
};
const OPENING = 'The days that the timeline opens on.';

/**
 * Says what Back and Forward have changed, for who cannot see it: the focus stays where it is. What a link or a key leads
 * to has the focus or is said by itself, and how many events a filter leaves is said beside it.
 */
export function useTravel(dataset: Dataset, view: View, screen: Screen): string {
  const { isTravel } = useAddress();
  const [said, setSaid] = useState('');
  const { event, quote, from, to } = view;
  const before = useRef({ screen, event, quote, from, to });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record that comes late is nothing that has changed.
  useEffect(() => {
    const was = before.current;
    before.current = { screen, event, quote, from, to };
    const words: string[] = [];
    if (was.screen !== screen) words.push(NAMES[screen]);
    if (was.event !== event)
      words.push(event === null ? 'Details closed.' : `Details: ${titleOf(dataset, event)}.`);
    else if (was.quote !== quote)
      words.push(
        quote === null
          ? 'No words selected.'
          : `Words selected: “${inShort(dataset.evidence.get(quote)?.exact ?? quote)}”.`,
      );
    if (screen === 'timeline' && (was.from !== from || was.to !== to))
      words.push(
        from === null || to === null ? OPENING : `${sayWindow({ start: from, end: addDays(to, 1) })}.`,
      );
    setSaid(isTravel ? words.join(' ') : '');
  }, [screen, event, quote, from, to, isTravel]);
  return said;
}

function titleOf({ table }: Dataset, event: string): string {
  const row = table.rowOf(event);
  return row === undefined ? event : inShort(table.titleOf(row));
}
