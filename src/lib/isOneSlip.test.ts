import { expect, test } from 'vitest';
import { isOneSlip } from './isOneSlip';

test('isOneSlip', () => {
  for (const near of ['title', 'titel', 'titles', 'itle', 'tritle', 'tytle', 'titlr'])
    expect(isOneSlip(near, 'title'), near).toBe(true);
  for (const far of ['', 'ttiel', 'titlees', 'tie', 'colour', 'eltit'])
    expect(isOneSlip(far, 'title'), far).toBe(false);
  expect(isOneSlip('aa', 'aaa')).toBe(true);
  expect(isOneSlip('', '')).toBe(true);
});
