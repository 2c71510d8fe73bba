import { expect, test } from 'vitest';
import { allRows } from '@/model/record/eventTable';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { lanesOf } from './lanes';
import { sayMark } from './sayMark';
import { spokenMark } from './spokenMark';

const dataset = smallTalks();

const CARRIED = { evidence: ['met'] };
const on = (edtf: string) => ({
  when: { edtf, position: edtf.includes('/') ? 'within' : 'at', ...CARRIED },
  modality: 'held',
  summary: 'They meet.',
});

test('each event of a lane says its place and the gap to the one before', () => {
  const lanes = lanesOf(dataset, allRows(dataset.table), 'who');
  const anna = lanes.find((lane) => lane.title === 'Anna');
  if (anna === undefined) throw new Error('Anna has no lane.');
  expect(Array.from(anna.rows, (row) => sayMark(spokenMark(dataset, anna, row)))).toEqual([
    '1 May 2020, meeting, Anna and Boris meet, 1 of 2',
    '3 May 2020, telephone call, Anna calls Carl, 2 of 2, two days after Anna and Boris meet',
  ]);
});

test.each(['kind', 'who', 'country', 'topic', 'place'] as const)(
  'in lanes by %s the gap goes back to the last event of the lane whose day is known',
  (rule) => {
    const same = {
      kind: 'meeting',
      participants: [],
      agendaItems: ['oil'],
      place: { place: 'oslo', ...CARRIED },
      ...CARRIED,
    };
    const talks = smallTalks({
      events: [
        { ...same, id: 'first', title: 'They meet', ...on('2020-05-01') },
        { ...same, id: 'between', title: 'Some day', ...on('2020-05-02/2020-05-03') },
        { ...same, id: 'last', title: 'They meet again', ...on('2020-05-04') },
      ],
      claims: [],
      agendaItems: [{ id: 'oil', title: 'Oil', log: [], evidence: ['oil-words'] }],
    });
    for (const lane of lanesOf(talks, allRows(talks.table), rule)) {
      const said = Array.from(lane.rows, (row) => sayMark(spokenMark(talks, lane, row)));
      // All of them met in Oslo: that name would tell none of them from another.
      expect(said.map((words) => words.split(/ of 3(?:, )?/)[1])).toEqual([
        '',
        '',
        'three days after They meet',
      ]);
    }
  },
);

test('a date that no words carry says that it is inferred', () => {
  const lanes = lanesOf(dataset, allRows(dataset.table), 'kind');
  const agreements = lanes.find((lane) => lane.id === 'agreement');
  if (agreements === undefined) throw new Error('There are no agreements.');
  expect(sayMark(spokenMark(dataset, agreements, agreements.rows[0] ?? -1))).toContain(
    'day not stated, date inferred, agreement, Oil issue settled, 1 of 1',
  );
});
