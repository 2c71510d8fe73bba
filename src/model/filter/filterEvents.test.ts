import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { participantIds } from '@/model/record/participants';
import type { DiplomaticEvent } from '@/model/record/schema';
import { SCREENS } from '@/model/view/glance';
import { idsIn, type Made, madeTalks } from '@/model/view/madeTalks.fixture';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, LANE_RULES, LAYERS, NO_FILTERS, type View } from '@/model/view/view';
import { choiceCounts } from './choiceCounts';
import {
  countShown,
  FILTER_FIELDS,
  type FilterField,
  filterEvents,
  filterKey,
  isFiltered,
} from './filterEvents';
import { layersOf } from './layersOf';

const PEOPLE = ['anna', 'boris', 'carl'];
const PLACES = ['oslo', 'bergen'];
const TOPICS = ['oil', 'gas'];
const kinds = KINDS.slice(0, 3);
const anyEvent: fc.Arbitrary<Made> = fc.record({
  kind: fc.constantFrom(...kinds),
  modality: fc.constantFrom(...MODALITIES),
  edtf: fc.constantFrom('2020-05-01', '2020-05', '2020-05-03/..', '../2020-04-30'),
  who: fc.subarray(PEOPLE),
  place: fc.constantFrom(...PLACES.map((place) => ({ place, evidence: ['met'] })), undefined),
  topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 3 }),
  title: fc.constantFrom('Tea', 'Coffee', 'Tea and coffee'),
});
const anyFilters: fc.Arbitrary<View> = fc
  .record({
    who: fc.subarray([...PEOPLE, 'dora']),
    match: fc.constantFrom('any' as const, 'all' as const),
    kind: fc.subarray([...kinds]),
    modality: fc.subarray([...MODALITIES]),
    place: fc.subarray(PLACES),
    topic: fc.subarray(TOPICS),
    not: fc.subarray([...PEOPLE, 'dora']),
    speaker: fc.subarray(['anna'], { maxLength: 1 }),
    layer: fc.subarray([...LAYERS]),
    q: fc.constantFrom('', ' ', 'tea', 'COFFEE tea', 'wine'),
  })
  .map((filters) => ({ ...EMPTY_VIEW, ...filters }));

const TALKS = smallTalks();
const VALUES: Record<FilterField, (event: DiplomaticEvent) => string[]> = {
  who: participantIds,
  kind: (event) => [event.kind],
  modality: (event) => [event.modality],
  place: (event) => (event.place ? [event.place.place] : []),
  topic: (event) => event.agendaItems ?? [],
  not: participantIds,
  speaker: (event) => [...layersOf(TALKS, event).speakers],
  layer: (event) => [...layersOf(TALKS, event).layers],
};

/** The rule in plain words: every filter that is on lets the event pass. */
function passes(event: DiplomaticEvent, view: View): boolean {
  const words = view.q.toLowerCase().split(' ');
  if (!words.every((word) => `${event.title} anna boris carl`.toLowerCase().includes(word))) return false;
  return FILTER_FIELDS.every((facet) => {
    const values = VALUES[facet](event);
    const chosen: readonly string[] = view[facet];
    if (chosen.length === 0) return true;
    if (facet === 'not') return !chosen.some((one) => values.includes(one));
    if (facet === 'who' && view.match === 'all') return chosen.every((one) => values.includes(one));
    return chosen.some((one) => values.includes(one));
  });
}

function toggled(view: View, facet: FilterField, value: string): View {
  const chosen: readonly string[] = view[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...view, [facet]: next };
}

test('agrees with the plain rule, and every count with toggling the choice', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 8 }), anyFilters, (events, view) => {
      const dataset = madeTalks(events, {
        places: PLACES.map((id) => ({ id, name: id, evidence: ['met'] })),
      });
      const filtered = filterEvents(dataset, view);
      const all = [...dataset.events.values()];
      const passing = all.filter((event) => passes(event, view)).map(({ id }) => id);
      expect(idsIn(dataset, filtered.rows)).toEqual(passing);
      expect(countShown(dataset, view)).toBe(passing.length);
      expect(filtered.total).toBe(events.length);
      for (const facet of FILTER_FIELDS) {
        const { shown, toggled: counts } = choiceCounts(dataset, view, filtered)[facet];
        expect(shown).toBe(filtered.rows.length);
        for (const [value, count] of counts) {
          const { length } = filterEvents(dataset, toggled(view, facet, value)).rows;
          expect(count, `${facet} ${value}`).toBe(length);
        }
      }
    }),
  );
});

describe('filterKey', () => {
  const day = (iso: string) => parseDay(iso);
  const anyWindow = fc.record({
    from: fc.constantFrom(null, day('2020-05-01')),
    to: fc.constantFrom(null, day('2020-05-02')),
    only: fc.constantFrom(null, 'window', 'start-1', 'long-1'),
    apart: fc.subarray(['tea', 'ring']),
    lane: fc.constantFrom<string[]>([], ['~none'], ['meeting'], ['anna'], ['~others', 'anna']),
    lanes: fc.constantFrom(...LANE_RULES),
    view: fc.constantFrom(null, ...SCREENS),
  });

  const anyView = fc.tuple(anyFilters, anyWindow).map(([filters, window]) => ({ ...filters, ...window }));

  test('holds all of a view that filters: where one field makes another list, it makes another key', () => {
    const oneField = fc.tuple(
      anyView,
      anyView,
      fc.constantFrom(...(Object.keys(EMPTY_VIEW) as (keyof View)[])),
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), oneField, (events, [before, other, field]) => {
        const places = PLACES.map((id) => ({ id, name: id, evidence: ['met'] }));
        const dataset = madeTalks(events, { places });
        const after: View = { ...before, [field]: other[field] };
        if (filterKey(after) !== filterKey(before)) return;
        expect(filterEvents(dataset, after)).toEqual(filterEvents(dataset, before));
      }),
    );
  });

  test('holds nothing else: what is opened, and where on the timeline one is, leaves it as it was', () => {
    const looking: Partial<View> = { event: 'tea', quote: 'met', source: 'paper', para: 3, lanes: 'who' };
    const panned: Partial<View> = { view: 'timeline', from: day('2020-05-01'), to: day('2020-05-02') };
    fc.assert(
      fc.property(anyFilters, (view) => {
        expect(filterKey({ ...view, ...looking, ...panned })).toBe(filterKey(view));
      }),
    );
  });
});

describe('filterEvents', () => {
  const dataset = madeTalks([
    { id: 'tea', who: ['anna', 'boris'], topics: ['oil'], edtf: '2020-05-02' },
    { id: 'ring', kind: 'call', who: ['anna'], modality: 'denied', edtf: '2020-05-01' },
    {
      id: 'both',
      kind: 'talks',
      participants: [
        { label: 'the two', resolvesTo: ['boris', 'carl'], part: 'attended', evidence: ['met'] },
        { label: 'a guest', part: 'attended', evidence: ['met'] },
      ],
      edtf: '2020-05-03',
    },
  ]);
  const cases: [name: string, change: Partial<View>, ids: string[]][] = [
    ['nothing is filtered: all, in order of time', {}, ['ring', 'tea', 'both']],
    ['any of two people', { who: ['anna', 'carl'] }, ['ring', 'tea', 'both']],
    ['all of two people', { who: ['anna', 'boris'], match: 'all' }, ['tea']],
    ['whom a label resolves to', { who: ['carl'] }, ['both']],
    ['somebody of whom the dataset has not heard', { who: ['dora'] }, []],
    ['a topic', { topic: ['oil'] }, ['tea']],
    ['two filters', { who: ['anna'], kind: ['call', 'talks'] }, ['ring']],
    ['a modality', { modality: ['denied'] }, ['ring']],
    ['without someone', { not: ['anna'] }, ['both']],
    ['without someone, though another is wanted', { who: ['boris'], not: ['anna'] }, ['both']],
    ['a search of blanks', { q: '   ' }, ['ring', 'tea', 'both']],
    ['what is selected does not filter', { event: 'tea', from: null, quote: 'met' }, ['ring', 'tea', 'both']],
  ];
  for (const [name, change, ids] of cases) {
    test(name, () => {
      expect(idsIn(dataset, filterEvents(dataset, { ...EMPTY_VIEW, ...change }).rows)).toEqual(ids);
    });
  }
});

describe('isFiltered', () => {
  const cases: [name: string, change: Partial<View>, expected: boolean][] = [
    ['nothing', {}, false],
    ['a search of blanks', { q: ' ' }, false],
    ['all of nobody', { match: 'all' }, false],
    ['a search', { q: 'oil' }, true],
    ['a person', { who: ['anna'] }, true],
    ['a kind', { kind: ['call'] }, true],
    ['a modality', { modality: ['held'] }, true],
    ['a topic', { topic: ['oil'] }, true],
    ['a place', { place: ['oslo'] }, true],
    ['someone left out', { not: ['anna'] }, true],
    ['every filter taken off', { who: ['anna'], q: 'oil', ...NO_FILTERS }, false],
  ];
  for (const [name, change, expected] of cases)
    test(name, () => expect(isFiltered({ ...EMPTY_VIEW, ...change })).toBe(expected));
});
