import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '@/model/record/schema';
import { partHolding, quoteParts } from './quoteParts';

const passage = (exact: string, insertions?: { start: number; end: number }[]): Evidence => ({
  ...{ id: 'q', source: 'a', exact, prefix: '', suffix: '', start: 40, end: 40 + [...exact].length },
  ...(insertions ? { insertions } : {}),
});

test('an insertion stands apart, brackets included, also after an emoji', () => {
  expect(quoteParts(passage('😀 at it [in Oslo] once', [{ start: 48, end: 57 }]))).toEqual([
    { text: '😀 at it ', isInsertion: false },
    { text: '[in Oslo]', isInsertion: true },
    { text: ' once', isInsertion: false },
  ]);
});

test('words that are a part of a passage keep the insertion in them', () => {
  const others = passage('at sea');
  const whole = passage('😀 at it [in Oslo] once', [{ start: 48, end: 57 }]);
  const part = partHolding([others, whole], 'it [in Oslo]');
  expect(part && quoteParts(part)).toEqual([
    { text: 'it ', isInsertion: false },
    { text: '[in Oslo]', isInsertion: true },
  ]);
  const behind = partHolding([whole], 'once');
  expect(behind && quoteParts(behind)).toEqual([{ text: 'once', isInsertion: false }]);
  expect(partHolding([others, whole], 'twice')).toBeUndefined();
});

test('words without one are one part', () => {
  expect(quoteParts(passage('on 1 May'))).toEqual([{ text: 'on 1 May', isInsertion: false }]);
});

test('the parts of any words with any insertions are those words', () => {
  const range = fc.record({ start: fc.nat(70), end: fc.nat(70) });
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.array(range), (exact, insertions) => {
      const parts = quoteParts(passage(exact, insertions));
      expect(parts.map(({ text }) => text).join('')).toBe(exact);
    }),
  );
});
