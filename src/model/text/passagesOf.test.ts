import { describe, expect, test } from 'vitest';
import { findQuote, isUniqueInContext, prepareText } from './findQuote';
import { passagesOf } from './passagesOf';

const TEXT = prepareText(
  `A headline 😀\n\n😀 The ministers met in Oslo on 7 May. They will meet again in Oslo on 9 June, “if [the talks] go on”.\n\n${'A long line of words that come again and again. '.repeat(3)}`,
);

describe('passagesOf', () => {
  test('counts code points, and has four words of the line around it', () => {
    expect(passagesOf(TEXT, 'met in Oslo')).toEqual([
      { exact: 'met in Oslo', prefix: '😀 The ministers ', suffix: ' on 7 May. They', start: 30, end: 41 },
    ]);
  });

  test('each place of the words is told, with more around it where four words are not enough', () => {
    const twice = passagesOf(TEXT, 'in Oslo on');
    expect(twice.map(({ start, suffix }) => [start, suffix])).toEqual([
      [34, ' 7 May. They will'],
      [73, ' 9 June, “if [the'],
    ]);
    const again = passagesOf(TEXT, 'again.');
    expect(again).toHaveLength(3);
    for (const one of again) expect(isUniqueInContext(TEXT, one), one.prefix).toBe(true);
  });

  test('words in other typography come as the text has them, brackets as insertions', () => {
    expect(passagesOf(TEXT, '"if [the talks] go on"')).toEqual([
      {
        exact: '“if [the talks] go on”',
        prefix: 'Oslo on 9 June, ',
        suffix: '.',
        start: 92,
        end: 114,
        insertions: [{ start: 96, end: 107 }],
      },
    ]);
  });

  test('each of them holds', () => {
    for (const words of ['met', 'Oslo', 'A headline', '9 June', 'again', '😀 The'])
      for (const one of passagesOf(TEXT, words)) expect(findQuote(TEXT, one).state, words).toBe('holds');
  });

  test('what does not stand there has none', () => {
    expect(passagesOf(TEXT, 'met in Bergen')).toEqual([]);
    expect(passagesOf(TEXT, '')).toEqual([]);
  });
});
