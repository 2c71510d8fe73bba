import { expect, test } from 'vitest';
import { cutsWord } from './cutsWord';

test('a border within a word or a number cuts it', () => {
  for (const [left, right] of [
    ['1', '31 road maps'],
    ['cost 1.', '20 million'],
    ['cost 1,', '20 million'],
    ['cost 1', ',20 million'],
    ['agree', 'd'],
    ['Міні', 'стр'],
    ['e', '\u0301'],
    ['e\u0301', 'a'],
  ] as const)
    expect(cutsWord(left, right), `${left}|${right}`).toBe(true);
});

test('any other border does not', () => {
  for (const [left, right] of [
    ['', '31'],
    ['the ', '31'],
    ['“', 'A lot'],
    ['December', '.'],
    ['in 2019.', ' 31'],
    ['31', ', and'],
    ['total 5. ', '20 million'],
    ['会談', 'は'],
    ['𠮷', 'a'],
    ['a', '𠮷'],
    ['😀', 'a'],
  ] as const)
    expect(cutsWord(left, right), `${left}|${right}`).toBe(false);
});
