import { expect, test } from 'vitest';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { readDataset } from './readDataset';
import { sayContradiction } from './sayContradiction';

const TITLE = 'Berg and Lund meet';
const { events: made, ...file } = JSON.parse(JSON.stringify(soundDataset()));
const [BERG, LUND] = made[0].participants;
/** The table and the record of one event. */
function talks({ edtf = '2020-05-01', ...change }: { edtf?: string; [field: string]: unknown } = {}) {
  const one = { ...made[0], title: TITLE, ...change, when: { ...made[0].when, edtf } };
  const { dataset } = readDataset({ ...file, events: [one] }, 'talks/dataset.json');
  const [event] = dataset?.events.values() ?? [];
  const [date] = dataset?.dates.values() ?? [];
  if (dataset === null || event === undefined || date === undefined) throw new Error('There is no event.');
  return { table: dataset.table, record: { event, evidence: [], date } };
}
const { table } = talks();

const cases: [
  name: string,
  record: Record<string, unknown>,
  title: string | undefined,
  said: string | null,
][] = [
  ['the same in both', {}, TITLE, null],
  ['a title that has not been read', {}, undefined, null],
  ['a column without a title', {}, '', null],
  ['a column with a title of which nothing is seen', {}, '\u200b', null],
  ['half a character, which a column cannot hold', { title: 'Berg \ud800' }, 'Berg \ufffd', null],
  [
    'another day',
    { edtf: '2020-05-02' },
    TITLE,
    '"start" is "2020-05-01" in the column and "2020-05-02" by the record',
  ],
  [
    'another last day',
    { edtf: '2020-05-01/2020-05-03' },
    TITLE,
    '"end" is "2020-05-02" in the column and "2020-05-04" by the record',
  ],
  [
    'an end that is open',
    { edtf: '2020-05-01/..' },
    TITLE,
    '"end" is "2020-05-02" in the column and null by the record',
  ],
  ['another kind', { kind: 'call' }, TITLE, '"kind" is "meeting" in the column and "call" by the record'],
  [
    'another modality',
    { modality: 'possible' },
    TITLE,
    '"modality" is "held" in the column and "possible" by the record',
  ],
  ['the same participants in another order', { participants: [LUND, BERG, LUND] }, TITLE, null],
  [
    'a participant more',
    { participants: [BERG, LUND, { ...LUND, actor: 'harbour-board' }] },
    TITLE,
    '"participants" names "harbour-board" by the record alone',
  ],
  [
    'other participants',
    {
      participants: [
        { ...LUND, actor: 'harbour-board' },
        { ...LUND, actor: 'press' },
      ],
    },
    TITLE,
    '"participants" names "berg" and 1 more in the column alone, and "harbour-board" and 1 more by the record alone',
  ],
  [
    'participants of whom the record knows none',
    { participants: [] },
    TITLE,
    '"participants" names "berg" and 1 more in the column alone',
  ],
  [
    'another place',
    { place: { ...made[0].place, place: 'sundby' } },
    TITLE,
    '"place" names "althaven" in the column alone, and "sundby" by the record alone',
  ],
  ['no place', { place: undefined }, TITLE, '"place" names "althaven" in the column alone'],
  [
    'another topic',
    { agendaItems: ['tickets'] },
    TITLE,
    '"topics" names "timetable" in the column alone, and "tickets" by the record alone',
  ],
  ['topics in another order', { agendaItems: [...made[0].agendaItems].reverse() }, TITLE, null],
  [
    'another title',
    {},
    'Berg and Lund part',
    '"title" is "Berg and Lund part" in the column and "Berg and Lund meet" by the record',
  ],
];
for (const [name, change, title, said] of cases)
  test(name, () => expect(sayContradiction(table, 0, title, talks(change).record)).toBe(said));

test('a file without columns of places and topics says none other', () => {
  const { record } = talks({ place: undefined, agendaItems: undefined });
  const without = { ...table, missing: new Set(['place', 'topic'] as const) };
  expect(sayContradiction(without, 0, TITLE, record)).toBe(null);
});
