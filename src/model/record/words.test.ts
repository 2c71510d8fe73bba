import { describe, expect, test } from 'vitest';
import { KINDS, MODALITIES, MODES, PARTS, RELATIONS, SCALES, STATUSES } from './lists';
import {
  KIND_WORDS,
  MODALITY_WORDS,
  MODE_WORDS,
  PART_WORDS,
  RELATION_WORDS,
  SCALE_FACTORS,
  STATUS_WORDS,
  sayCount,
} from './words';

describe('every value of a list has its words, and no two values the same', () => {
  const lists: [name: string, list: readonly string[], words: Record<string, string>][] = [
    ['kinds', KINDS, mapped(KIND_WORDS, ({ one }) => one)],
    ['modalities', MODALITIES, MODALITY_WORDS],
    ['parts', PARTS, PART_WORDS],
    ['statuses', STATUSES, STATUS_WORDS],
    ['relations', RELATIONS, mapped(RELATION_WORDS, ({ out }) => out)],
    ['relations read back', RELATIONS, mapped(RELATION_WORDS, ({ back }) => back)],
    ['modes', MODES, MODE_WORDS],
  ];
  for (const [name, list, words] of lists) {
    test(name, () => {
      expect(Object.keys(words).sort()).toEqual([...list].sort());
      const said = Object.values(words);
      expect(new Set(said).size).toBe(said.length);
      for (const one of said) expect(one).toMatch(/^\S.*\S$/);
    });
  }

  test('scales are powers of a thousand', () => {
    expect(SCALES.map((scale) => SCALE_FACTORS[scale])).toEqual([1, 1000, 1_000_000, 1_000_000_000]);
  });
});

describe('sayCount', () => {
  const cases: [count: number, said: string][] = [
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [1000, '1,000 events'],
    [1_234_567, '1,234,567 events'],
  ];
  for (const [count, said] of cases) test(said, () => expect(sayCount(count, 'event', 'events')).toBe(said));
});

function mapped<T>(words: Readonly<Record<string, T>>, say: (word: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([value, word]) => [value, say(word)]));
}
