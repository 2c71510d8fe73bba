import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import { readSource } from '@/model/record/readSource';
import type { Evidence, Source } from '@/model/record/schema';
import { sayPassage } from './sayPassage';

const TEXT =
  '20.12.2019\n\nA headline\n\nThey met on Monday.\n\n😀 They met “again”. They parted. They parted. It’s on. It’s on.';
const SOURCE: Source = {
  id: 'a',
  publisher: 'A',
  headline: 'A headline',
  dateline: '20.12.2019',
  published: '2019-12-20',
  language: 'en',
  rights: 'all',
  file: 'sources/a.txt',
  sha256: '0'.repeat(64),
};

const CASES = [
  { name: 'a paragraph', exact: 'met on', start: 29, tag: '¶1', trouble: null },
  { name: 'after an emoji', exact: 'They met “', start: 47, tag: '¶2', trouble: null },
  { name: 'the headline', exact: 'headline', start: 14, tag: 'headline', trouble: null },
  { name: 'the dateline', exact: '20.12.2019', start: 0, tag: 'dateline', trouble: null },
  { name: 'moved', exact: 'Monday', start: 0, tag: '¶1 moved', trouble: /elsewhere/ },
  { name: 'several places', exact: 'They parted', start: 0, tag: 'several places', trouble: /2 places/ },
  { name: 'other typography', exact: 'met "again"', start: 0, tag: '¶2 typography', trouble: /typography/ },
  {
    name: 'other typography twice',
    exact: "It's on",
    start: 0,
    tag: 'several places',
    trouble: /2 places.*typography/,
  },
  { name: 'not there', exact: 'They wept', start: 0, tag: 'not found', trouble: /not found/ },
];

describe('sayPassage', () => {
  for (const { name, exact, start, tag, trouble } of CASES) {
    test(name, () => {
      const evidence: Evidence = {
        id: 'e',
        source: 'a',
        exact,
        prefix: '',
        suffix: '',
        start,
        end: start + [...exact].length,
      };
      const dataset = { evidence: new Map([['e', evidence]]) } as unknown as Dataset;
      const said = sayPassage(readSource(dataset, SOURCE, TEXT, null), evidence);
      expect(said.tag).toBe(tag);
      if (trouble === null) expect(said.trouble).toBeNull();
      else expect(said.trouble).toMatch(trouble);
    });
  }

  test('of words that stand where they were quoted, and a second time, neither place is ruled out', () => {
    const around = { prefix: 'They met “again”. ', suffix: '. It’s on.' };
    const evidence: Evidence = { id: 'e', source: 'a', exact: 'They parted', start: 65, end: 76, ...around };
    const dataset = { evidence: new Map([['e', evidence]]) } as unknown as Dataset;
    const read = readSource(dataset, SOURCE, TEXT, null);
    expect(read.findings.get('e')?.ranges).toEqual([
      { start: 65, end: 76 },
      { start: 78, end: 89 },
    ]);
    expect(sayPassage(read, evidence).trouble).toMatch(
      'at 2 places; which of them was quoted cannot be told',
    );
  });

  test('without its text a passage is only announced', () => {
    const evidence: Evidence = { id: 'e', source: 'a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
    expect(sayPassage(undefined, evidence)).toEqual({ tag: '¶…', name: 'Passage', trouble: null });
    const lost = sayPassage(undefined, evidence, 'lost');
    expect([lost.tag, lost.trouble]).toEqual(['not checked', expect.stringMatching(/could not be loaded/)]);
    const aside = sayPassage(undefined, evidence, 'set-aside');
    expect([aside.tag, aside.trouble]).toEqual(['source not shown', expect.stringMatching(/set aside/)]);
  });
});
