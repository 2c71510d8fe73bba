import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { foundInTitle, whyFound } from './whyFound';

/** For each text what it is, the words with what was found in brackets, and the passages that it rests on. */
function show(dataset: Dataset, id: string, query: string): string[] {
  const row = dataset.table.rowOf(id);
  if (row === undefined) throw new Error(`There is no event ${id}.`);
  return whyFound(dataset, row, query).map(({ where, parts, support }) =>
    [where, bracket(parts), ...(support.evidence ?? [])].join(': '),
  );
}

function bracket(parts: ReturnType<typeof foundInTitle>): string {
  return parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
}

const evidence = ['met'];
const LONG = `${'On this they spoke for long. '.repeat(9)}Then came the gas, ${'and so on '.repeat(20)}and oil.`;
const made = madeTalks(
  [
    { id: 'tea', title: 'Tea in Łódź', who: ['carl'], topics: ['gas'], summary: 'Carl poured it.' },
    { id: 'long', title: 'Long talks', summary: LONG },
  ],
  {
    actors: [{ id: 'carl', kind: 'person', name: 'Carl Çelik', aliases: ['Карл'], evidence }],
    agendaItems: [{ id: 'gas', title: 'The price of gas', log: [], evidence }],
  },
);

describe('whyFound', () => {
  test('what the title holds is not said again', () => {
    expect(show(made, 'tea', 'tea lodz')).toEqual([]);
    expect(show(made, 'tea', '')).toEqual([]);
  });

  test('a name, an agenda item, a summary that hold a word, as they are written', () => {
    expect(show(made, 'tea', 'celik')).toEqual(['named: Carl [Çelik]: met']);
    expect(show(made, 'tea', 'КАР')).toEqual(['named: [Кар]л: met']);
    expect(show(made, 'tea', 'gas')).toEqual(['on the agenda: The price of [gas]: met']);
    expect(show(made, 'tea', 'poured')).toEqual(['summary: Carl [poured] it.']);
  });

  test('quoted words say which passage they are of', () => {
    const small = smallTalks();
    const [found = ''] = show(small, 'may-call', 'oil issue');
    expect(found).toMatch(/^quoted: .*\[oil\] \[issue\].*: \S+$/);
  });

  test('one text that holds all goes before two that hold one each', () => {
    expect(show(made, 'tea', 'carl poured')).toEqual(['summary: [Carl] [poured] it.']);
  });

  test('each word that the title does not hold is shown, in a text of its own where one does not reach', () => {
    expect(show(made, 'tea', 'tea gas карл')).toEqual([
      'named: [Карл]: met',
      'on the agenda: The price of [gas]: met',
    ]);
  });

  test('a long text is cut around the words, and twice where they stand far apart', () => {
    const [first = '', second = '', ...more] = show(made, 'long', 'gas oil');
    expect(first).toMatch(/^summary: …spoke for long\. .* \[gas\], and so on .*…$/);
    expect(second).toMatch(/^summary: ….* and \[oil\]\.$/);
    expect(more).toEqual([]);
  });

  test('a word that nothing holds is not waited for', () => {
    expect(show(made, 'tea', 'coffee')).toEqual([]);
  });
});

test('foundInTitle cuts a title at what is looked for', () => {
  expect(bracket(foundInTitle('Tea in Łódź, tea', 'ODZ tea'))).toBe('[Tea] in Ł[ódź], [tea]');
  expect(bracket(foundInTitle('Tea', ' '))).toBe('Tea');
});
