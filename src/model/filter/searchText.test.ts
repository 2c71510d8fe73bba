import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISIBLE } from '@/lib/hiddenCharacters';
import type { Dataset } from '@/model/record/dataset';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { matchesText } from './searchText';

function matches(dataset: Dataset, id: string, query: string): boolean {
  const row = dataset.table.rowOf(id);
  if (row === undefined) throw new Error(`There is no event ${id}.`);
  return matchesText(dataset, row, query);
}

const evidence = ['met'];
const made = madeTalks(
  [
    {
      id: 'tea',
      title: 'Tea in  ŁÓDŹ',
      participants: [
        { actor: 'ushakov', part: 'attended', evidence },
        { label: 'the two premiers', resolvesTo: ['carl'], part: 'attended', evidence },
        { actor: 'carl', part: 'spoke', evidence },
      ],
      place: { place: 'oslo', evidence },
      topics: ['gas'],
    },
  ],
  {
    agendaItems: [{ id: 'gas', title: 'The price of gas', log: [], evidence }],
    actors: [
      { id: 'ushakov', kind: 'person', name: 'Yury Ushakov', aliases: ['Юрий Ушаков'], evidence },
      { id: 'carl', kind: 'person', name: 'Carl Çelik', evidence },
      { id: 'anna', kind: 'person', name: 'Anna', evidence },
    ],
    places: [{ id: 'oslo', name: 'Oslo', aliases: ['Christiania'], evidence }],
  },
);

describe('matchesText', () => {
  const cases: [name: string, query: string, expected: boolean][] = [
    ['nothing looked for', '', true],
    ['blanks', ' \n ', true],
    ['a word of the title', 'tea', true],
    ['case and diacritics do not matter', 'łodz', true],
    ['the query may have them, and the title not', 'TÉÀ', true],
    ['the name of a participant', 'ushakov', true],
    ['an alias in another script', 'ушаков юрий', true],
    ['a label', 'premiers', true],
    ['whom a label resolves to', 'celik', true],
    ['the place', 'oslo', true],
    ['an alias of the place', 'christiania', true],
    ['quoted words', 'boris in', true],
    ['the name of an agenda item', 'price', true],
    ['the summary, which is ours', 'made up', true],
    ['words in any order, from anywhere', 'oslo tea yury', true],
    ['a part within a word', 'hako', true],
    ['one word of two', 'tea coffee', false],
    ['a person who has no part', 'anneliese', false],
    ['words across two fields are not one word', 'oslochristiania', false],
    ['signs of a pattern are letters', '.*', false],
  ];
  for (const [name, query, expected] of cases)
    test(name, () => expect(matches(made, 'tea', query)).toBe(expected));

  test('the words of every passage that an event rests on, its claims included', () => {
    const small = smallTalks();
    expect(matches(small, 'oslo-meeting', 'on 1 may')).toBe(true);
    expect(matches(small, 'oil-settled', 'settled')).toBe(true);
    expect(matches(small, 'may-call', 'oil issue')).toBe(true);
    expect(matches(small, 'oslo-meeting', 'settled')).toBe(false);
  });

  test('a place or a participant without a record is passed over', () => {
    const bare = madeTalks([{ who: ['anna'], place: { place: 'oslo', evidence } }]);
    const dataset: Dataset = { ...bare, actors: new Map(), places: new Map(), evidence: new Map() };
    expect([matches(dataset, 'e0', 'event'), matches(dataset, 'e0', 'oslo')]).toEqual([true, false]);
  });

  test('any piece of a title is found', () => {
    // A title of which nothing can be seen is refused at the door.
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => VISIBLE.test(text));
    fc.assert(
      fc.property(title, fc.nat(19), fc.nat(19), (text, from, length) => {
        const piece = [...new Intl.Segmenter('en').segment(text)]
          .slice(from, from + length)
          .map(({ segment }) => segment)
          .join('');
        expect(matches(madeTalks([{ title: text }]), 'e0', piece)).toBe(true);
      }),
    );
  });
});
