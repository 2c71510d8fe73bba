import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import { officeOf, officesOn, participantIds } from './participants';
import type { Actor, DiplomaticEvent } from './schema';

const support = { evidence: ['e'] };

function dateOf(text: string) {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}

const actor: Actor = {
  id: 'berg',
  kind: 'person',
  name: 'Ada Berg',
  offices: [
    { title: 'minister', asOf: '2019-12-10', ...support },
    { title: 'premier', asOf: '2019-12-18/..', ...support },
    { title: 'mayor', asOf: '2019-12', ...support },
  ],
  ...support,
};

const CASES: readonly [date: string, titles: string[]][] = [
  ['2019-12-10', ['minister', 'mayor']],
  ['2019-12-11', ['mayor']],
  ['2019-12-07/2019-12-10', ['minister', 'mayor']],
  ['2019-12-01/2019-12-09', ['mayor']],
  ['2019-12-17', ['mayor']],
  ['2020', ['premier']],
  ['../2019-12-18', ['minister', 'premier', 'mayor']],
  ['2019-12-31/', ['premier', 'mayor']],
  ['2019-11-30', []],
];

describe('officesOn', () => {
  for (const [date, titles] of CASES) {
    test(`${date}: ${titles.join(', ') || 'none'}`, () => {
      expect(officesOn(actor, dateOf(date)).map((office) => office.title)).toEqual(titles);
    });
  }
});

describe('officeOf', () => {
  test('wants title and time', () => {
    expect(officeOf(actor, 'minister', dateOf('2019-12-10'))?.asOf).toBe('2019-12-10');
    expect(officeOf(actor, 'minister', dateOf('2019-12-11'))).toBeNull();
    expect(officeOf(actor, 'Minister', dateOf('2019-12-10'))).toBeNull();
    expect(officeOf({ ...actor, offices: undefined }, 'minister', dateOf('2019-12-10'))).toBeNull();
  });
});

describe('participantIds', () => {
  test('lists named and resolved ones once, in order', () => {
    const event: DiplomaticEvent = {
      id: 'a',
      kind: 'call',
      modality: 'held',
      title: 't',
      summary: 's',
      when: { edtf: '2019', position: 'within', ...support },
      participants: [
        { actor: 'lund', part: 'host', ...support },
        { label: 'both', resolvesTo: ['berg', 'lund'], part: 'attended', ...support },
        { label: 'others', part: 'attended', ...support },
      ],
      ...support,
    };
    expect(participantIds(event)).toEqual(['lund', 'berg']);
  });
});
