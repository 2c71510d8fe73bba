import { expect, test } from 'vitest';
import { toggled } from './toggled';

test('what is there goes, what is not there comes to the end', () => {
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
});
