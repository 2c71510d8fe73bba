import { describe, expect, test } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import { readEventRecord } from './readEventRecord';
import { withEventRecord } from './withEventRecord';

const support = { evidence: ['words'] };
const event = {
  id: 'own-id',
  kind: 'call',
  modality: 'held',
  title: 'Call',
  summary: 's',
  when: { edtf: '2021-03-02', position: 'at', ...support },
  participants: [],
  ...support,
};
const passage = { id: 'words', source: 'news', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
const json = (change: object = {}) => JSON.stringify({ event, evidence: [passage], ...change });

const BAD: [what: string, json: string | null, problem: string][] = [
  ['nothing', null, 'the file has none for this row'],
  [
    'half a record',
    '{\n"event":',
    'it is not sound JSON: it is cut off in line 2, after "{[U+000A]"event":"',
  ],
  ['no evidence', JSON.stringify({ event }), '"evidence" is missing'],
  ['another field', json({ note: 1 }), '"note"'],
  ['another kind', json({ event: { ...event, kind: 'x' } }), '"event.kind"'],
  [
    'a day that is none',
    json({ event: { ...event, when: { ...event.when, edtf: '2021-02-30' } } }),
    'February 2021 has 28 days',
  ],
];

describe('readEventRecord', () => {
  test('reads event, passages and date, under the number of the row', () => {
    const record = readEventRecord(json(), 17);
    expect(record).toMatchObject({
      event: { id: '17', title: 'Call' },
      evidence: [passage],
      date: { precision: 'day' },
    });
  });

  for (const [what, text, problem] of BAD)
    test(`says what is wrong with ${what}`, () => {
      const reading = readEventRecord(text, 17);
      if (!('problem' in reading)) throw new Error('It was read.');
      expect(reading.problem).toMatch(/^The record of row 17 cannot be read: .*\.$/);
      expect(reading.problem).toContain(problem);
    });

  test('an opened event stands in its dataset with its passages', () => {
    const record = readEventRecord(json(), 17);
    if ('problem' in record) throw new Error(record.problem);
    const other = { ...passage, id: 'other' };
    const dataset = {
      events: new Map(),
      dates: new Map(),
      evidence: new Map([['other', other]]),
    } as unknown as Dataset;
    const joined = withEventRecord(dataset, record);
    expect(joined.events.get('17')).toBe(record.event);
    expect(joined.dates.get('17')).toBe(record.date);
    expect([...joined.evidence.keys()]).toEqual(['other', 'words']);
    expect(dataset.events.size).toBe(0);
  });
});
