import { expect, test } from 'vitest';
import { cutText } from './cutText';

test.each([
  ['abcd', 4, 'abcd'],
  ['abcd', 2, 'ab…'],
  ['ab🚢', 3, 'ab…'],
  ['ab🚢c', 4, 'ab🚢…'],
])('cutText(%s, %i) is %s', (text, most, expected) => expect(cutText(text, most)).toBe(expected));
