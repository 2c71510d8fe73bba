import { expect, test } from 'vitest';
import type { QuoteFinding } from './findQuote';
import { placeOf } from './placeOf';

const here = { start: 4, end: 6 };
const STATES: [state: QuoteFinding['state'], place: typeof here | undefined][] = [
  ['holds', here],
  ['moved', here],
  ['several', undefined],
  ['typography', undefined],
  ['missing', undefined],
];

for (const [state, place] of STATES)
  test(`a quote that is found as '${state}' has ${place ? 'its' : 'no'} place`, () =>
    expect(placeOf({ state, ranges: [here] })).toEqual(place));

test('a quote that was not looked for has none', () => expect(placeOf(undefined)).toBeUndefined());
