import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '@/model/record/schema';
import { sentences } from '@/model/text/sentences';
import { SMALL_TEXT, smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { type BareSentence, carryingSentences, readBareSentences, shownSentences, touched } from './carrying';
import { sourceMarks } from './sourceMarks';

const dataset = smallTalks();

function carrying(text: string, shown: Iterable<string> = dataset.events.keys()) {
  const read = smallSource(dataset, text);
  const body = read.paragraphs.filter(({ role }) => role === 'body');
  const cut = body.flatMap((paragraph) => sentences(text, paragraph));
  const marks = sourceMarks(read).flat();
  const { bare, ...counts } = carryingSentences(dataset, cut, marks);
  return {
    ...counts,
    bare: [...readBareSentences({ dataset, read, bare })].flat(),
    shown: shownSentences(dataset, cut, marks, new Set(shown)),
  };
}

describe('carryingSentences', () => {
  test('counts what carries events, and what carries those that are shown', () => {
    const { sentences: all, carrying: some } = carrying(SMALL_TEXT);
    expect([all, some]).toEqual([7, 3]);
    expect(carrying(SMALL_TEXT, ['oslo-meeting']).shown).toBe(1);
    expect(carrying(SMALL_TEXT, []).shown).toBe(0);
  });

  test('the count moves with the data', () => {
    const events = [...dataset.events.values()].filter(({ id }) => id !== 'oil-settled');
    const agendaItems = [{ id: 'oil', title: 'Oil', log: [], evidence: ['oil-words'] }];
    const less = smallTalks({ claims: [], agendaItems, events });
    const read = smallSource(less);
    const body = read.paragraphs.filter(({ role }) => role === 'body');
    const cut = body.flatMap((paragraph) => sentences(SMALL_TEXT, paragraph));
    const told = carryingSentences(less, cut, sourceMarks(read).flat());
    expect(told.carrying).toBe(2);
  });

  test('names what carries none, with the dates and the names in it', () => {
    const { bare } = carrying(`${SMALL_TEXT} On 9 May 2020 Carl met Annabel and Anna on Monday.`);
    expect(bare.map(({ words }) => words)).toContain('They spoke for an hour.');
    expect(bare.at(-1)).toMatchObject({
      paragraph: 3,
      dates: ['9 May', '2020', 'Monday'],
      names: ['Carl', 'Anna'],
    });
    expect(bare.find(({ words }) => words === 'Oslo is quiet.')).toMatchObject({
      dates: [],
      names: ['Oslo'],
    });
  });

  test('the dates in it are those of the language of its source', () => {
    const sources = [...dataset.sources.values()].map((source) => ({ ...source, language: 'fr' }));
    const read = smallSource(smallTalks({ sources }), `${SMALL_TEXT}\n\nLe 9 mars, il a plu.`);
    const [line] = sentences('Le 9 mars, il a plu.', { start: 0, end: 20 });
    const start = read.text.points.length - 20;
    const bare = [{ start, end: start + (line?.end ?? 0) }];
    expect([...readBareSentences({ dataset, read, bare })].flat()).toMatchObject([
      { words: 'Le 9 mars, il a plu.', dates: ['9 mars'] },
    ]);
  });

  test('a name stands in a text without spaces, too', () => {
    const anna = { ...[...dataset.actors.values()][0], name: '安倍晋三' } as Actor;
    const talks = { ...dataset, actors: new Map([...dataset.actors, ['anna', anna]]) };
    const text = '昨日安倍晋三は述べた。';
    const read = smallSource(talks, text);
    const bare = [{ start: 0, end: text.length }];
    expect([...readBareSentences({ dataset: talks, read, bare })].flat()).toMatchObject([
      { names: ['安倍晋三'] },
    ]);
  });

  test('a name as long as a field may be, or a hundred thousand names, hold nothing up', () => {
    const { actors } = dataset;
    const named = (name: string) => ({ ...[...actors.values()][0], name }) as Actor;
    const long = 'Anna, '.repeat(16_000);
    const many = Array.from({ length: 100_000 }, (_, at) => [`a-${at}`, named(`Anna ${at}`)] as const);
    for (const [added, text] of [
      [[['long', named(long)] as const], `Anna came. ${long}.`],
      [many, 'Anna came.'],
      [many, `Anna came. ${many.map(([, { name }]) => name).join(', ')}.`],
    ] as const) {
      const talks = { ...dataset, actors: new Map([...actors, ...added]) };
      const read = smallSource(talks, text);
      const cut = sentences(text, { start: 0, end: read.text.points.length });
      const told = [...readBareSentences({ dataset: talks, read, bare: cut })].flat();
      expect(told[0]).toMatchObject({ words: 'Anna came.', names: ['Anna'] });
    }
  });

  test('a long text is read bit by bit, none of which is more than a sentence or a name', () => {
    const text = 'On 9 May Anna met Boris in Oslo. They spoke of gas.\n\n'.repeat(20_000).trim();
    const read = smallSource(dataset, text);
    const bare = read.paragraphs.flatMap(({ start, end }) => [
      { start, end: start + 32 },
      { start: start + 33, end },
    ]);
    const told: BareSentence[] = [];
    let [bits, most] = [0, 0];
    for (const bit of readBareSentences({ dataset, read, bare })) {
      told.push(...bit);
      bits += 1;
      most = Math.max(most, bit.length);
    }
    expect(most).toBe(1);
    expect(bits).toBe(2 * bare.length + dataset.actors.size + dataset.places.size);
    expect(told).toHaveLength(bare.length);
    expect(told.at(-2)).toMatchObject({ dates: ['9 May'], names: ['Anna', 'Boris', 'Oslo'] });
  });

  test('names are found in a sentence as by looking for all there are', () => {
    const parts = (...of: string[]) => fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 20 });
    const name = parts('Anna', 'Oslo', '-', '. ', ' ', 'b', 'ß', '😀').map((some) =>
      some.slice(0, 4).join(''),
    );
    const words = parts('Anna', 'Oslo', 'b', 'met', '😀', '-', ' ', '. B', '1999', '\n\n');
    const anna = [...dataset.actors.values()][0] as Actor;
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), words, (aliases, some) => {
        const talks = { ...dataset, actors: new Map([['anna', { ...anna, aliases }]]) };
        const text = `A line. ${some.join('')} Another.`;
        const read = smallSource(talks, text);
        const bare = sentences(text, { start: 0, end: read.text.points.length });
        const named = ['Oslo', 'Anna', ...aliases].filter((one) => /[\p{L}\p{N}]/u.test(one));
        const longFirst = named
          .toSorted((a, b) => b.length - a.length)
          .join('|')
          .replaceAll('.', '\\.');
        const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longFirst})(?![\\p{L}\\p{N}])`, 'gu');
        for (const one of [...readBareSentences({ dataset: talks, read, bare })].flat())
          expect(one.names).toEqual([...new Set(one.words.match(all))]);
      }),
    );
  });

  const dates: [words: string, found: string[]][] = [
    ['It may rain in March', []],
    ['It rained on 3 March', ['3 March']],
    ['It was signed in December', ['December']],
    ['20.12.2019 and 2019-12-20', ['20.12.2019', '2019-12-20']],
    ['In 1999 there were 31 maps for 5000 people', ['1999']],
  ];
  for (const [words, found] of dates)
    test(`dates in “${words}”`, () => {
      expect(carrying(`${SMALL_TEXT}\n\n${words}.`).bare.at(-1)?.dates).toEqual(found);
    });
});

test('touched agrees with comparing each sentence to each passage', () => {
  const range = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, n]) => ({ start, end: start + n }));
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.array(range, { maxLength: 12 }), (sizes, passages) => {
      let at = 0;
      const cut = sizes.map((size) => {
        const start = at;
        at += size + 1;
        return { start, end: start + size };
      });
      const each = cut.map((s) => passages.some((p) => p.start < s.end && s.start < p.end));
      expect(touched(cut, passages)).toEqual(each);
    }),
  );
});
