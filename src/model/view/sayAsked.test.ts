import { expect, test } from 'vitest';
import type { Day } from '@/model/day/day';
import { dayOf } from '@/model/day/day';
import { sayAsked } from './sayAsked';
import { EMPTY_VIEW, type View } from './view';

const WINDOW = { start: dayOf(2019, 1, 1) as Day, end: dayOf(2020, 1, 1) as Day };

for (const [change, words] of [
  [{ only: 'window' }, 'in 2019'],
  [{ only: 'start-2' }, 'beginning 2019'],
  [{ only: 'long-62' }, 'long, in 2019'],
  [{ only: 'long-62', apart: ['tea', 'ring'] }, 'long, in 2019, without 2 drawn apart'],
] satisfies [Partial<View>, string][])
  test(words, () => expect(sayAsked({ ...EMPTY_VIEW, ...change }, WINDOW)).toBe(words));
