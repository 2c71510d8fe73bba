import { expect, test } from 'vitest';
import { sayQualifier } from './sayQualifier';

test('what the printed words leave out of a figure is said, and nothing twice', () => {
  expect(sayQualifier({ words: '200 millones', qualifier: 'more than' })).toBe('more than so much');
  expect(sayQualifier({ words: 'More than 10 million', qualifier: 'more than' })).toBeNull();
  expect(sayQualifier({ words: '31 road maps' })).toBeNull();
});
