import { useMemo, useState } from 'react';
import type { Moves } from '@/features/timeline/Timeline';
import { addDays, type Day, dayOf } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { sayWindow } from '@/model/view/sayWindow';
import { shownWindow } from '@/model/view/shownWindow';
import { type Step, stepFrom } from '@/model/view/steps';
import { linkTo, type View } from '@/model/view/view';
import { go, replaceAddress } from './address';
import { KEYS } from './keyTable';

/**
 * The ways of moving along time from the present view, for buttons and keys alike, and what was said of the
 * last one that was taken.
 */
export function useMoves(dataset: Dataset, rows: Uint32Array, view: View): { moves: Moves; said: string } {
  const [said, setSaid] = useState('');
  const moves = useMemo<Moves>(() => {
    const { table } = dataset;
    const selected = view.event === null ? undefined : table.rowOf(view.event);
    const standpoint = { table, rows, window: shownWindow(table, view), selected, today: today() };
    const leads = (step: Step) => stepFrom(step, standpoint);
    return {
      leads,
      take: (step) => {
        const to = leads(step);
        setSaid('why' in to ? to.why : to.said);
        if ('why' in to) return;
        const follow = to.isEntry ? go : replaceAddress;
        follow(linkTo(view, to.change));
      },
      goTo: (window) => {
        setSaid(sayWindow(window));
        go(linkTo(view, { from: window.start, to: addDays(window.end, -1) }));
      },
      keyOf: (step) => KEYS.find((line) => line.command === step)?.shown ?? null,
    };
  }, [dataset, rows, view]);
  return { moves, said };
}

/** The day on the reader's own calendar. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
