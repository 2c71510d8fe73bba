import { describe, expect, test } from 'vitest';
import { type Day, dayOf, isoOf } from '@/model/day/day';
import { shownWindow } from '@/model/view/shownWindow';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, NO_FILTERS, type View } from '@/model/view/view';
import { asKnownOn } from '@/model/voice/asKnownOn';
import { filterEvents } from './filterEvents';
import { loosen } from './loosen';

const dataset = smallTalks();
const told = (change: Partial<View>) => loosen(dataset, { ...EMPTY_VIEW, ...change });

const empty = smallTalks({ events: [], claims: [], agendaItems: [] });

describe('the sentence', () => {
  const cases: [name: string, view: Partial<View>, sentence: string][] = [
    [
      'two people together',
      { who: ['boris', 'carl'], match: 'all' },
      'Nothing matches Boris and Carl together. Remove one or choose any.',
    ],
    [
      'people and other filters',
      { who: ['boris', 'carl'], match: 'all', kind: ['call'] },
      'Nothing matches Boris, Carl and calls together. Remove one or choose any.',
    ],
    [
      'any of two people, and a kind that they do not share',
      { who: ['boris', 'carl'], kind: ['agreement', 'summit'] },
      'Nothing matches Boris or Carl and agreements or summits together. Remove one.',
    ],
    [
      'a place, and someone left out',
      { place: ['oslo'], not: ['anna'] },
      'Nothing matches Oslo and events without Anna together. Remove one.',
    ],
    ['words alone', { q: ' tea ' }, 'Nothing matches the words “tea”. Try fewer or other words.'],
    ['one choice alone', { modality: ['denied'] }, 'Nothing matches denied. Choose another.'],
    [
      'a topic and words',
      { topic: ['oil'], q: 'tea' },
      'Nothing matches “Oil” and the words “tea” together. Remove one.',
    ],
    [
      'two of which none alone has any',
      { modality: ['denied'], q: 'tea' },
      'Nothing matches denied and the words “tea” together. Clear all.',
    ],
    ['someone whom the dataset does not have', { who: ['dora'] }, 'Nothing matches dora. Choose another.'],
  ];
  for (const [name, view, sentence] of cases) test(name, () => expect(told(view).sentence).toBe(sentence));
});

describe('the ways', () => {
  test('each shows what it says, most first, and clearing all comes last', () => {
    const view = { who: ['boris', 'carl'], match: 'all' as const };
    const { ways } = told(view);
    expect(ways.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
      'Any of them: 2',
      'Without Boris: 1',
      'Without Carl: 1',
      'Clear all: 3',
    ]);
    for (const { change, shown } of ways) {
      expect(filterEvents(dataset, { ...EMPTY_VIEW, ...view, ...change }).rows).toHaveLength(
        shown ?? Number.NaN,
      );
    }
  });

  test('a way that would show nothing either is not offered', () => {
    expect(told({ kind: ['call'], q: 'tea' }).ways.map(({ label }) => label)).toEqual([
      'Without “tea”',
      'Clear all',
    ]);
  });

  test('where nothing was known yet no filter is to blame', () => {
    const none = asKnownOn(dataset, dayOf(1990, 1, 1) as Day).dataset;
    const { sentence, ways } = loosen(none, { ...EMPTY_VIEW, known: dayOf(1990, 1, 1), kind: ['call'] });
    expect(sentence).toBe(
      'Nothing of what this dataset holds was known on 1 January 1990. Choose a later day.',
    );
    expect(ways).toEqual([{ label: 'All that is known', change: { known: null }, shown: null }]);
    const { start, end } = shownWindow(none.table, { ...EMPTY_VIEW, known: dayOf(1990, 1, 1) });
    expect([isoOf(start), isoOf(end)]).toEqual(['1989-12-17', '1990-01-16']);
  });

  test('where no filter is on, none is cleared', () => {
    expect(loosen(empty, EMPTY_VIEW)).toEqual({ sentence: 'There are no events to show.', ways: [] });
  });

  test.each([
    [1, 'The only event of this dataset was set aside: what is wrong with it is told above.'],
    [3, 'All 3 events of this dataset were set aside: what is wrong with them is told above.'],
  ])(
    'where %i events were set aside and none is left, that is said, and no filter is to blame',
    (lost, sentence) => {
      for (const change of [{}, { q: 'tea' }, { known: dayOf(1990, 1, 1) }])
        expect(loosen(empty, { ...EMPTY_VIEW, ...change }, lost)).toEqual({ sentence, ways: [] });
    },
  );

  test('a single filter can only be cleared', () => {
    expect(told({ q: 'tea' }).ways).toEqual([{ label: 'Clear all', change: NO_FILTERS, shown: 3 }]);
  });
});
