import { useMemo, useState } from 'react';
import { go, replaceAddress } from '@/app/address/address';
import type { stepHere } from '@/app/address/stepHere';
import { sayMissingFile } from '@/app/first/sayMissingFile';
import { KEYS } from '@/app/keys/keyTable';
import { stepsChunk } from '@/app/later/chunks';
import { PATIENCE } from '@/app/later/useChunk';
import type { Moves } from '@/features/timeline/Timeline';
import { addDays } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { sayWindow } from '@/model/view/sayWindow';
import { linkTo, type View } from '@/model/view/view';

interface MovesTaken {
  /** The ways of moving along time from the present view; where each leads is told by who shows them. */
  moves: Omit<Moves, 'leads'>;
  /** What was said of the last one that was taken. */
  said: string;
}

/** Moves along time from the present view, for buttons and keys alike. */
export function useMoves(dataset: Dataset, rows: Uint32Array, view: View): MovesTaken {
  const [said, setSaid] = useState('');
  const moves = useMemo(
    (): MovesTaken['moves'] => ({
      take: (step) => {
        const takeBy = (file: { stepHere: typeof stepHere }) => {
          const to = file.stepHere(step, dataset, rows, view);
          if ('why' in to) return setSaid(to.why);
          setSaid(to.title === undefined ? to.said : `${to.title}, ${to.said}`);
          const follow = to.isEntry ? go : replaceAddress;
          follow(linkTo(view, to.change));
        };
        // Not by a promise where the file is here, as it is with the timeline: a key that is pressed again before the promise settles would start from where this one did.
        if (stepsChunk.value) takeBy(stepsChunk.value);
        else {
          const complain = async () => setSaid(`${await sayMissingFile()} ${AGAIN}`);
          const patience = setTimeout(complain, PATIENCE);
          stepsChunk
            .load()
            .then(takeBy, complain)
            .finally(() => clearTimeout(patience));
        }
      },
      goTo: (window) => {
        setSaid(sayWindow(window));
        go(linkTo(view, { from: window.start, to: addDays(window.end, -1) }));
      },
      keyOf: (step) => KEYS.find((line) => line.command === step)?.shown ?? null,
    }),
    [dataset, rows, view],
  );
  return { moves, said };
}

const AGAIN = 'Press the key once more.';
