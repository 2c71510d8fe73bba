import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '@/model/text/paragraphs';
import { paragraphAt } from './paragraphAt';

/** The emoji makes code points and UTF-16 units differ in all that follows it. */
const TEXT = 'Ferry 😀 talks\n\nThe ferry sails.\n\nThe ferry rests. It is late.';
const READ = { paragraphs: paragraphs(TEXT, { headline: 'Ferry 😀 talks' }) };

describe('paragraphAt', () => {
  const cases: [name: string, point: number, number: number | null | undefined][] = [
    ['the first character', 0, null],
    ['the first of a paragraph', 15, 1],
    ['the last of a paragraph', 30, 1],
    ['the line feeds between two', 31, undefined],
    ['the next paragraph', 33, 2],
    ['before the text', -1, undefined],
    ['after the text', [...TEXT].length, undefined],
  ];
  for (const [name, point, number] of cases)
    test(name, () => expect(paragraphAt(READ, point)?.number).toBe(number));

  test('finds what looking at one after the other finds', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z😀]{1,12}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (blocks) => {
        const read = { paragraphs: paragraphs(blocks.join('\n\n'), { headline: 'none' }) };
        const last = read.paragraphs.at(-1)?.end ?? 0;
        for (let point = -1; point <= last; point += 1) {
          const slow = read.paragraphs.find(({ start, end }) => start <= point && point < end) ?? null;
          expect(paragraphAt(read, point)).toBe(slow);
        }
      }),
    );
  });
});
