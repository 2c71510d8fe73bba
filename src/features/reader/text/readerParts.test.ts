import { expect, test } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import { readSource } from '@/model/record/readSource';
import type { Source } from '@/model/record/schema';
import { isLong } from './readerParts';

const dataset = { evidence: new Map() } as unknown as Dataset;
const source = { id: 'daily', headline: 'Ferry talks', sha256: '' } as Source;

for (const [name, count, letters, long] of [
  ['a hundred paragraphs of ordinary length', 100, 500, false],
  ['many short paragraphs', 151, 10, true],
  ['few long paragraphs', 4, 90_000, true],
] as const) {
  test(`an article of ${name} ${long ? 'rests' : 'does not rest'} out of sight`, () => {
    const text = Array.from({ length: count }, () => 'a '.repeat(letters / 2).trim()).join('\n\n');
    expect(isLong(readSource(dataset, source, text, null))).toBe(long);
  });
}
