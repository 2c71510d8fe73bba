import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from '@/lib/codePoints';
import { paragraphs } from './paragraphs';
import { sentences } from './sentences';

const ARTICLE = readFileSync('public/data/belarus-russia-2019-12/sources/belta-2019-12-20.txt', 'utf8');
const HEADLINE = 'Lukashenko welcomes tremendous progress in cooperation with Russia';

function read(text: string): string[] {
  const { slice, length } = codePointIndex(text);
  return sentences(text, { start: 0, end: length }).map(({ start, end }) => slice(start, end));
}

const CASES = [
  { name: 'nothing', parts: [] },
  { name: 'two', parts: ['They met.', 'They talked.'] },
  { name: 'a saint', parts: ['They met in St. Petersburg on 20 December.', 'They talked.'] },
  { name: 'a dateline', parts: ['ST. PETERSBURG (BelTA) – They met.', 'They talked.'] },
  { name: 'an initial', parts: ['A. G. Lukashenko spoke.', 'V. Putin agreed.'] },
  { name: 'a title', parts: ['Mr. Putin met Dr. Ivanov.', 'They talked.'] },
  { name: 'a number', parts: ['See No. 5 and Art. 3 of it.', 'It was signed on Dec. 20 in Minsk.'] },
  { name: 'an answer', parts: ['He said: No.', 'They left.'] },
  { name: 'an hour', parts: ['They met at 5 p.m.', 'They talked.'] },
  { name: 'decimals', parts: ['Today it is $35.5 billion.', 'This is a tangible result.'] },
  { name: 'speech', parts: ['“A lot has been done.', 'We go on,” he said.', '"Good."', 'He left.'] },
  { name: 'emoji', parts: ['😀 They met.', '👩‍🚀 They talked 😀.', 'End'] },
  { name: 'İ', parts: ['İstanbul saw them.', 'İzmir too.'] },
];

for (const { name, parts } of CASES) {
  test(`parts sentences: ${name}`, () => {
    expect(read(parts.join(' '))).toEqual(parts);
    expect(read(`\n ${parts.join('  ')} \n`)).toEqual(parts);
  });
}

test('a line break within a sentence does not end it', () => {
  expect(read('They met\nin Sochi.\nThey talked.')).toEqual(['They met\nin Sochi.', 'They talked.']);
});

test('keeps to its range', () => {
  expect(sentences('😀 One. Two. Three.', { start: 7, end: 11 })).toEqual([{ start: 7, end: 11 }]);
});

test('the first article: sentences of each block', () => {
  const counts = paragraphs(ARTICLE, { headline: HEADLINE }).map((block) => sentences(ARTICLE, block).length);
  expect(counts).toEqual([1, 1, 1, 5, 1, 5, 3, 2, 5, 5, 7, 1, 2, 5, 5, 2, 3, 2, 3]);
});

test('sentences follow each other and leave out nothing but white space', () => {
  const letters = fc.constantFrom('a', 'B', '. ', ' ', '\n', '😀', '”', 'St. ', '?', '5', 'İ');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      const { slice, length } = codePointIndex(text);
      let done = 0;
      for (const { start, end } of sentences(text, { start: 0, end: length })) {
        expect(slice(done, start).trim()).toBe('');
        expect(slice(start, end)).toBe(slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(slice(done, length).trim()).toBe('');
    }),
  );
});
