import { describe, expect, test } from 'vitest';
import type { Dataset } from './dataset';
import { readSource } from './readSource';
import type { Evidence, Source } from './schema';

/** The emoji makes code points and UTF-16 units differ in all that follows it. */
const TEXT = 'Ferry 😀 talks\n\nThe ferry sails.\n\nThe ferry rests. It is late.';
const SHA = 'a'.repeat(64);

function quote(id: string, exact: string, start: number, source = 'daily'): Evidence {
  return { id, source, exact, prefix: '', suffix: '', start, end: start + [...exact].length };
}
const SOURCE = { id: 'daily', headline: 'Ferry 😀 talks', sha256: SHA } as Source;
const QUOTES = [
  quote('holds', 'sails', 25),
  quote('moved', 'rests', 0),
  quote('several', 'The ferry', 0),
  quote('missing', 'sinks', 25),
  quote('elsewhere', 'sails', 25, 'weekly'),
];
const DATASET = { evidence: new Map(QUOTES.map((one) => [one.id, one])) } as unknown as Dataset;
const read = readSource(DATASET, SOURCE, TEXT, SHA);

describe('readSource', () => {
  test('finds its own passages, and no others', () => {
    const found = [...read.findings].map(([id, { state, ranges }]) => [id, state, ranges.length]);
    expect(found).toEqual([
      ['holds', 'holds', 1],
      ['moved', 'moved', 1],
      ['several', 'several', 2],
      ['missing', 'missing', 0],
    ]);
  });

  test('only in a text that is known to have changed is a sentence that stands twice a copy', () => {
    const doubled = 'The ferry to the island sails at noon.';
    const once: Evidence = {
      ...quote('once', 'sails', 24),
      prefix: 'The ferry to the island ',
      suffix: ' at noon.',
    };
    const dataset = { evidence: new Map([['once', once]]) } as unknown as Dataset;
    const stateBy = (hash: string | null) =>
      readSource(dataset, SOURCE, `${doubled}\n\n${doubled}`, hash).findings.get('once')?.state;
    expect([SHA, null, 'b'.repeat(64)].map(stateBy)).toEqual(['holds', 'holds', 'several']);
  });

  test('a range gives the words back', () => {
    const words = ['holds', 'moved'].flatMap((id) =>
      (read.findings.get(id)?.ranges ?? []).map(({ start, end }) => read.text.points.slice(start, end)),
    );
    expect(words).toEqual(['sails', 'rests']);
  });

  test('keeps the text as it is and counts the blocks of its body', () => {
    expect(read.text.text).toBe(TEXT);
    expect(read.source).toBe(SOURCE);
    expect(read.paragraphs.map(({ role, number }) => [role, number])).toEqual([
      ['front', null],
      ['body', 1],
      ['body', 2],
    ]);
  });

  const hashes: [name: string, hash: string | null, state: string][] = [
    ['the same', SHA, 'holds'],
    ['another', 'b'.repeat(64), 'differs'],
    ['none', null, 'unchecked'],
  ];
  for (const [name, hash, state] of hashes)
    test(`hash: ${name}`, () => expect(readSource(DATASET, SOURCE, TEXT, hash).hash).toBe(state));

  test('an empty text has no paragraph and no passage', () => {
    const empty = readSource(DATASET, SOURCE, '', null);
    expect(empty.paragraphs).toEqual([]);
    expect([...empty.findings.values()].every(({ state }) => state === 'missing')).toBe(true);
  });
});
