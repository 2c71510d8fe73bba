import { expect, test } from 'vitest';
import { anyOf } from './anyOf';

test('any of some words: each once, longer ones first, signs as they are', () => {
  expect(anyOf(['a.', 'a.b', 'a.'])).toBe(String.raw`(?:a\.b|a\.)`);
  const pattern = new RegExp(`^${anyOf(['1+1', '(x)', '[y]', 'a|b', '^$', 'c\\d', 'e/f', '{2}?*'])}$`, 'u');
  for (const word of ['1+1', '(x)', '[y]', 'a|b', '^$', 'c\\d', 'e/f', '{2}?*'])
    expect(word).toMatch(pattern);
  for (const word of ['11', 'x', 'y', 'a', '', 'c1']) expect(word).not.toMatch(pattern);
});
