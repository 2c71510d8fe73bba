import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layersOf } from '@/model/filter/layersOf';
import type { Dataset } from '@/model/record/dataset';
import type { Claim, Evidence } from '@/model/record/schema';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { sayVoice, voiceOf } from './voiceOf';

const dataset = smallTalks();
const passage = (id: string): Evidence => {
  const found = dataset.evidence.get(id);
  if (found === undefined) throw new Error(`The small talks have no passage ${id}.`);
  return found;
};

describe('voiceOf', () => {
  test("the reporter's words have no claim", () => {
    expect(voiceOf(dataset, 'met')).toEqual([]);
    expect(sayVoice(dataset, passage('met'))).toBe('Asserted by The Daily');
  });

  test("a speaker's words say whose they are and how they are given", () => {
    expect(voiceOf(dataset, 'oil-words').map(({ id }) => id)).toEqual(['anna-said']);
    expect(sayVoice(dataset, passage('oil-words'))).toBe('Said by Anna, in quotation marks');
  });

  test('of thousands who said the same words some are named, and it is told that there are others', () => {
    const [claim] = dataset.claims.values();
    const said = Array.from({ length: 3000 }, (_, at) => {
      const id = `said-${at}`;
      return [
        id,
        { ...claim, id, speaker: { actor: `speaker-${at}`, evidence: [] } } as unknown as Claim,
      ] as const;
    });
    const many = { ...dataset, claims: new Map(said) };
    const words = sayVoice(many, passage('oil-words'));
    expect(words.match(/in quotation marks/g)).toHaveLength(12);
    expect(words).toMatch(/^Said by speaker-0, in quotation marks; .*; and others$/);
    expect(sayVoice(dataset, passage('oil-words'))).toBe('Said by Anna, in quotation marks');
  });

  test("an editor's insertion is nobody's speech; words around it are the speaker's", () => {
    const at = (id: string, start: number, end: number, more = {}) =>
      ({ id, source: 'a', start, end, ...more }) as Evidence;
    const passages = [
      at('speech', 0, 30, { insertions: [{ start: 10, end: 20 }] }),
      at('inserted', 11, 19),
      at('brackets too', 10, 20),
      at('more than it', 9, 20),
    ];
    const made = {
      evidence: new Map(passages.map((one) => [one.id, one])),
      claims: new Map([['said', { id: 'said', evidence: ['speech'] } as Claim]]),
    } as unknown as Dataset;
    expect(passages.map(({ id }) => voiceOf(made, id).length)).toEqual([1, 0, 0, 1]);
  });

  test('of thousands of passages of the same words the claims are found once', () => {
    const same = Array.from({ length: 3000 }, (_, at) => ({ id: `q${at}`, source: 'a', start: 3, end: 9 }));
    const claims = same.map(({ id }) => ({ id, evidence: [id] }) as Claim);
    const made = {
      evidence: new Map(same.map((one) => [one.id, one])),
      claims: new Map(claims.map((one) => [one.id, one])),
    } as unknown as Dataset;
    expect(voiceOf(made, 'q0')).toHaveLength(3000);
    expect(new Set(same.map(({ id }) => voiceOf(made, id))).size).toBe(1);
  });

  test('is what looking at every claim gives, for any passages', () => {
    const range = fc.record({
      source: fc.constantFrom('a', 'b'),
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      isClaimed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 24 }), (ranges) => {
        const evidence = ranges.map(({ source, start, length }, at) => ({
          ...{ id: `q${at}`, source, start, end: start + length },
        })) as Evidence[];
        const claims = ranges.flatMap(({ isClaimed }, at) =>
          isClaimed ? [{ id: `c${at}`, evidence: [`q${at}`] } as Claim] : [],
        );
        const made = {
          evidence: new Map(evidence.map((one) => [one.id, one])),
          claims: new Map(claims.map((one) => [one.id, one])),
        } as unknown as Dataset;
        for (const { id, source, start, end } of evidence) {
          const expected = claims.filter((claim) => {
            const words = made.evidence.get(claim.evidence[0] ?? '');
            return words?.source === source && words.start <= start && end <= words.end;
          });
          expect(new Set(voiceOf(made, id))).toEqual(new Set(expected));
        }
      }),
    );
  });
});

describe('layersOf', () => {
  const cases: [id: string, layers: string[], speakers: string[]][] = [
    ['oslo-meeting', ['asserted'], []],
    ['may-call', ['asserted', 'said'], ['anna']],
    ['oil-settled', ['inferred', 'said'], ['anna']],
  ];
  for (const [id, layers, speakers] of cases) {
    test(id, () => {
      const event = dataset.events.get(id);
      if (event === undefined) throw new Error(`The small talks have no event ${id}.`);
      const found = layersOf(dataset, event);
      expect([...found.layers].sort()).toEqual(layers);
      expect([...found.speakers]).toEqual(speakers);
    });
  }
});
