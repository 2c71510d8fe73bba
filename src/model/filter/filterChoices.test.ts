import { describe, expect, test } from 'vitest';
import type { Actor } from '@/model/record/schema';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, type View } from '@/model/view/view';
import { choiceCounts } from './choiceCounts';
import { activeChoices, filterChoices } from './filterChoices';
import { FILTER_FIELDS, type FilterField, filterEvents } from './filterEvents';

const dataset = smallTalks();
function choices(facet: FilterField, change: Partial<View> = {}) {
  const view = { ...EMPTY_VIEW, ...change };
  return filterChoices(dataset, view, facet, choiceCounts(dataset, view, filterEvents(dataset, view))[facet]);
}
const said = (facet: FilterField, change?: Partial<View>) =>
  choices(facet, change).map(({ label, count, isOn }) => `${isOn ? '+' : ''}${label} ${count}`);

/** An actor that tells when its offices are read. */
function counted(actor: Actor, onRead: () => void): Actor {
  return {
    ...actor,
    get offices() {
      onRead();
      return actor.offices;
    },
  };
}

describe('filterChoices', () => {
  const cases: [name: string, facet: FilterField, view: Partial<View>, expected: string[]][] = [
    ['participants, those of most events first, then by name', 'who', {}, ['Anna 2', 'Boris 1', 'Carl 1']],
    ['the order stays while one filters', 'who', { kind: ['call'] }, ['Anna 1', 'Boris 0', 'Carl 1']],
    [
      'kinds in the order of their list, without those of no event',
      'kind',
      {},
      ['Meetings 1', 'Calls 1', 'Agreements 1'],
    ],
    [
      'a ticked choice counts what is shown without it',
      'kind',
      { kind: ['call'] },
      ['Meetings 2', '+Calls 3', 'Agreements 2'],
    ],
    ['topics without those of no event', 'topic', {}, ['Oil 2']],
    ['modality', 'modality', {}, ['Held 3']],
    ['places without those of no event', 'place', {}, []],
    ['whom to leave out', 'not', { not: ['carl'] }, ['Anna 1', 'Boris 1', '+Carl 3']],
    [
      'beside others, what no event of the other filters has changes nothing',
      'who',
      { who: ['anna'], kind: ['call'] },
      ['+Anna 1', 'Boris 1', 'Carl 1'],
    ],
    [
      'with all it leaves nothing',
      'who',
      { who: ['anna'], kind: ['call'], match: 'all' },
      ['+Anna 1', 'Boris 0', 'Carl 1'],
    ],
    [
      'what is on stays, even where no event has it',
      'kind',
      { kind: ['summit'] },
      ['Meetings 1', 'Calls 1', '+Summits 3', 'Agreements 1'],
    ],
    [
      'and what the dataset does not have',
      'who',
      { who: ['dora'] },
      ['Anna 2', 'Boris 1', 'Carl 1', '+dora 3'],
    ],
  ];
  for (const [name, facet, view, expected] of cases)
    test(name, () => expect(said(facet, view)).toEqual(expected));

  test('every count is what toggling shows', () => {
    const view: View = { ...EMPTY_VIEW, who: ['anna', 'boris'], kind: ['call', 'meeting'], q: 'anna' };
    const filtered = filterEvents(dataset, view);
    for (const facet of FILTER_FIELDS) {
      for (const { change, count } of filterChoices(
        dataset,
        view,
        facet,
        choiceCounts(dataset, view, filtered)[facet],
      )) {
        expect(filterEvents(dataset, { ...view, ...change }).rows).toHaveLength(count);
      }
    }
  });

  test('someone bears the office of the latest time, as printed', () => {
    expect(choices('who').map(({ note }) => note)).toEqual(['minister', null, null]);
  });

  test('of many choices the offices of those are read that are looked at, and of no others', () => {
    let readings = 0;
    const actors = new Map([...dataset.actors].map(([id, actor]) => [id, counted(actor, () => readings++)]));
    const filtered = filterEvents(dataset, EMPTY_VIEW);
    const [anna] = filterChoices(
      { ...dataset, actors },
      EMPTY_VIEW,
      'who',
      choiceCounts(dataset, EMPTY_VIEW, filtered).who,
    );
    expect(readings).toBe(0);
    expect(anna?.note).toBe('minister');
    expect(readings).toBe(1);
  });

  test('toggling adds at the end and takes away', () => {
    expect(choices('who', { who: ['boris'] }).map(({ change }) => change.who)).toEqual([
      ['boris', 'anna'],
      [],
      ['boris', 'carl'],
    ]);
  });
});

test('activeChoices lists what is on, filter by filter', () => {
  const view: View = { ...EMPTY_VIEW, kind: ['call'], who: ['carl'], not: ['anna'], q: 'x' };
  expect(activeChoices(dataset, view).map(({ label }) => label)).toEqual(['Carl', 'Calls', 'not Anna']);
});
