import { expect, test } from 'vitest';
import { type Day, parseDay } from '@/model/day/day';
import { sayStretch } from './sayStretch';

const on = (text: string) => parseDay(text) ?? (0 as Day);
const cases: [first: string, last: string, said: string][] = [
  ['1999-12-08', '1999-12-08', 'Dec 1999'],
  ['2019-12-07', '2019-12-20', 'Dec 2019'],
  ['2019-09-01', '2019-12-20', 'Sept–Dec 2019'],
  ['2018-12-01', '2019-01-20', 'Dec 2018 – Jan 2019'],
  ['1999-12-08', '2019-12-20', '1999–2019'],
];
for (const [first, last, said] of cases)
  test(said, () => expect(sayStretch({ first: on(first), last: on(last) })).toBe(said));
