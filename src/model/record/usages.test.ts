import { describe, expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { eventsAboutOf, eventsOf, evidenceOf, usesOf } from './usages';

/** Passages a to k stand in this order in one source. */
const IDS = [...'abcdefghijk'];
const by = (...evidence: string[]) => ({ evidence });

function dataset() {
  const json = {
    schemaVersion: 1,
    id: 'd',
    version: '1.0.0',
    title: 'T',
    description: 'd',
    language: 'en',
    licence: 'CC0',
    curators: ['me'],
    updated: '2021-03-06',
    sources: [],
    evidence: IDS.toReversed().map((id) => ({
      id,
      source: 's',
      exact: 'x',
      prefix: '',
      suffix: '',
      start: IDS.indexOf(id),
      end: 20,
    })),
    actors: [
      {
        id: 'berg',
        kind: 'person',
        name: 'Ada Berg',
        offices: [{ title: 'minister', asOf: '2021', ...by('c') }],
        ...by('c'),
      },
    ],
    places: [{ id: 'althaven', name: 'Althaven', country: { name: 'Norrland', ...by('k') }, ...by('d') }],
    agendaItems: [
      {
        id: 'tickets',
        title: 'Tickets',
        log: [{ status: 'pending', words: 'pending', ...by('j') }],
        ...by('j'),
      },
    ],
    events: [
      {
        id: 'later',
        kind: 'call',
        modality: 'held',
        title: 'Later',
        summary: 's',
        when: { edtf: '2021-02', position: 'within', ...by('b') },
        participants: [],
        ...by('a'),
      },
      {
        id: 'early',
        kind: 'meeting',
        modality: 'held',
        title: 'Early',
        summary: 's',
        when: { edtf: '2021-01', position: 'within', inferred: { what: 'w', basis: 'b', evidence: ['i'] } },
        place: { place: 'althaven', ...by('d') },
        participants: [
          { actor: 'berg', part: 'host', ...by('c') },
          { label: 'they', part: 'attended', ...by('c') },
        ],
        duration: { iso: 'PT1H', words: 'an hour', ...by('e') },
        figures: [{ id: 'f1', label: 'trade', value: 1, scale: 'one', unit: 'u', words: '1', ...by('f') }],
        relations: [{ type: 'announces', event: 'later', ...by('g') }],
        ...by('a'),
      },
    ],
    claims: [
      {
        id: 'claim',
        speaker: { actor: 'berg', ...by('c') },
        mode: 'direct',
        summary: 's',
        event: 'early',
        about: { events: ['later'] },
        ...by('h'),
      },
    ],
  };
  const reading = readDataset(json, 'd/dataset.json');
  if (reading.dataset === null) throw new Error('The dataset of this test is not sound.');
  expect(reading.problems.filter((problem) => problem.code !== 'dangling')).toEqual([]);
  return reading.dataset;
}

const USES: readonly [id: string, uses: object[]][] = [
  [
    'a',
    [
      { kind: 'event', id: 'early', field: 'summary' },
      { kind: 'event', id: 'later', field: 'summary' },
    ],
  ],
  ['b', [{ kind: 'event', id: 'later', field: 'date' }]],
  [
    'c',
    [
      { kind: 'event', id: 'early', field: 'participant', label: 'Ada Berg' },
      { kind: 'event', id: 'early', field: 'participant', label: 'they' },
      { kind: 'claim', id: 'claim', field: 'speaker', label: 'Ada Berg' },
      { kind: 'actor', id: 'berg', field: 'name', label: 'Ada Berg' },
      { kind: 'actor', id: 'berg', field: 'office', label: 'minister' },
    ],
  ],
  [
    'd',
    [
      { kind: 'event', id: 'early', field: 'place' },
      { kind: 'place', id: 'althaven', field: 'name', label: 'Althaven' },
    ],
  ],
  ['e', [{ kind: 'event', id: 'early', field: 'duration' }]],
  ['f', [{ kind: 'event', id: 'early', field: 'figure', label: 'trade' }]],
  ['g', [{ kind: 'event', id: 'early', field: 'relation', label: 'Later' }]],
  ['h', [{ kind: 'claim', id: 'claim', field: 'claim', label: 'Ada Berg' }]],
  ['i', [{ kind: 'event', id: 'early', field: 'date', isBasis: true }]],
  [
    'j',
    [
      { kind: 'status', id: 'tickets', field: 'name', label: 'Tickets' },
      { kind: 'status', id: 'tickets', field: 'status', label: 'pending' },
    ],
  ],
  ['k', [{ kind: 'place', id: 'althaven', field: 'name', label: 'Norrland' }]],
];

describe('usages', () => {
  for (const [id, uses] of USES) {
    test(`says what rests on passage ${id}`, () => expect(usesOf(dataset()).get(id)).toEqual(uses));
  }

  test('lists the passages of an event in text order, each once', () => {
    expect(evidenceOf(dataset(), 'early')).toEqual(['a', 'c', 'd', 'e', 'f', 'g', 'h', 'i']);
    expect(evidenceOf(dataset(), 'later')).toEqual(['a', 'b']);
    expect(evidenceOf(dataset(), 'constructor')).toEqual([]);
  });

  test('lists the events of a passage in order of time', () => {
    expect(eventsOf(dataset(), 'a')).toEqual(['early', 'later']);
    expect(eventsOf(dataset(), 'h')).toEqual(['early']);
    expect(eventsOf(dataset(), 'j')).toEqual([]);
  });

  test('keeps the events that a claim is about apart', () => {
    expect(eventsAboutOf(dataset(), 'h')).toEqual(['later']);
    // The words that name the speaker are not about anything.
    expect(eventsAboutOf(dataset(), 'c')).toEqual([]);
  });
});
