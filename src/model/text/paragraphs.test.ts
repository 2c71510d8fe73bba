import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from '@/lib/codePoints';
import { frontLines, paragraphs } from './paragraphs';

const ARTICLE = readFileSync('public/data/belarus-russia-2019-12/sources/belta-2019-12-20.txt', 'utf8');
const FRONT = {
  headline: 'Lukashenko welcomes tremendous progress in cooperation with Russia',
  dateline: '20.12.2019',
};

/** Each block as 'number: words', front blocks as 'front: words'. */
function outline(text: string, front: { headline: string; dateline?: string }): string[] {
  const points = codePointIndex(text);
  return paragraphs(text, front).map(
    ({ role, number, start, end }) =>
      `${role === 'front' && number === null ? 'front' : number}: ${points.slice(start, end)}`,
  );
}

const HEAD = { headline: 'Head' };
const DATED = { headline: 'Head', dateline: 'Date' };
const CASES = [
  { name: 'nothing', text: '', front: HEAD, blocks: [] },
  { name: 'blank lines only', text: '\n \n\n', front: HEAD, blocks: [] },
  { name: 'a headline first', text: 'Head\n\nA', front: HEAD, blocks: ['front: Head', '1: A'] },
  {
    name: 'lines before it',
    text: 'x\n\nHead\n\nA',
    front: HEAD,
    blocks: ['front: x', 'front: Head', '1: A'],
  },
  {
    name: 'a dateline after it',
    text: 'Head\n\nDate\n\nA',
    front: DATED,
    blocks: ['front: Head', 'front: Date', '1: A'],
  },
  { name: 'both in one block', text: 'Head\nDate\n\nA', front: DATED, blocks: ['front: Head\nDate', '1: A'] },
  { name: 'no dateline in the text', text: 'Head\n\nA', front: DATED, blocks: ['front: Head', '1: A'] },
  { name: 'no headline in the text', text: 'Date\n\nA', front: DATED, blocks: ['1: Date', '2: A'] },
  {
    name: 'the headline within a sentence',
    text: 'Head of state\n\nA',
    front: HEAD,
    blocks: ['1: Head of state', '2: A'],
  },
  {
    name: 'a headline in the seventh block',
    text: '1\n\n2\n\n3\n\n4\n\n5\n\n6\n\nHead',
    front: HEAD,
    blocks: ['1: 1', '2: 2', '3: 3', '4: 4', '5: 5', '6: 6', '7: Head'],
  },
  {
    name: 'a headline in NFD',
    text: 'Caf\u00e9\n\nA',
    front: { headline: 'Cafe\u0301' },
    blocks: ['front: Caf\u00e9', '1: A'],
  },
  {
    name: 'lines with only spaces between',
    text: 'Head\n \t\n\u00a0\nA\n',
    front: HEAD,
    blocks: ['front: Head', '1: A'],
  },
  {
    name: 'two lines in a block',
    text: 'Head\n\nA\nB\n\nC',
    front: HEAD,
    blocks: ['front: Head', '1: A\nB', '2: C'],
  },
  {
    name: 'no blank line at all',
    text: 'Head\nDate\nA\nB\n',
    front: DATED,
    blocks: ['front: Head', 'front: Date', '1: A', '2: B'],
  },
  {
    name: 'no blank line but at its ends',
    text: '\n\nHead\nA\nB\n\n',
    front: HEAD,
    blocks: ['front: Head', '1: A', '2: B'],
  },
  {
    name: 'the body on the line after the dateline',
    text: 'Head\nDate\n😀 A\nB\n\nC',
    front: DATED,
    blocks: ['front: Head\nDate', '1: 😀 A\nB', '2: C'],
  },
  {
    name: 'the body on the line after a dateline that stands apart',
    text: 'Head\n\n😀\nDate\nA\n\nB',
    front: DATED,
    blocks: ['front: Head', 'front: 😀\nDate', '1: A', '2: B'],
  },
  {
    name: 'the body on the line after the headline, below the dateline',
    text: 'Date\nHead\nA\n\nB',
    front: DATED,
    blocks: ['front: Date\nHead', '1: A', '2: B'],
  },
  {
    name: 'an emoji before a block',
    text: '😀 Head 😀\n\nA😀',
    front: { headline: '😀 Head 😀' },
    blocks: ['front: 😀 Head 😀', '1: A😀'],
  },
];

for (const { name, text, front, blocks } of CASES) {
  test(`numbers the blocks: ${name}`, () => {
    expect(outline(text, front)).toEqual(blocks);
  });
}

test('the first article has two blocks in front and seventeen in its body', () => {
  const blocks = outline(ARTICLE, FRONT);
  expect(blocks.slice(0, 2)).toEqual(['front: / News\n20.12.2019', `front: ${FRONT.headline}`]);
  expect(blocks).toHaveLength(19);
  const beginnings = [
    '1: ST. PETERSBURG (BelTA)',
    '12: Aleksandr Lukashenko and Vladimir Putin previously met in Sochi',
    '13: Belarusian Ambassador',
    '16: In early September',
    '17: Aleksandr Lukashenko does not rule out',
  ];
  for (const beginning of beginnings) {
    expect(blocks.filter((block) => block.startsWith(beginning))).toHaveLength(1);
  }
});

test('a passage may lie in the first paragraph, though no blank line stands before it', () => {
  const text = 'Head\nDate\nThey met. 😀\n\nThey parted.';
  const [front, first] = paragraphs(text, DATED);
  expect([front, first]).toEqual([
    { role: 'front', number: null, start: 0, end: 9 },
    { role: 'body', number: 1, start: 10, end: 21 },
  ]);
});

test('the lines of a front block can be told apart', () => {
  const text = '😀 News\n20.12.2019\n\nHead\n\nA';
  const [first] = paragraphs(text, HEAD);
  if (first === undefined) throw new Error('no block');
  const { slice } = codePointIndex(text);
  expect(frontLines(text, first)).toEqual([
    { start: 0, end: 6 },
    { start: 7, end: 17 },
  ]);
  expect(frontLines(text, first).map(({ start, end }) => slice(start, end))).toEqual([
    '😀 News',
    '20.12.2019',
  ]);
});

test('blocks follow each other and leave out nothing but white space', () => {
  const letters = fc.constantFrom('a', 'Head', ' ', '\n', '\n\n', '😀', '\u00a0');
  fc.assert(
    fc.property(fc.string({ unit: letters }), (text) => {
      const { slice, length } = codePointIndex(text);
      let end = 0;
      let left = '';
      for (const block of paragraphs(text, HEAD)) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        left += slice(end, block.start);
        end = block.end;
      }
      expect((left + slice(end, length)).trim()).toBe('');
    }),
  );
});
