/** Parquet files of two events, as `npm run data:check` reads them, and what breaks their records. */
import type { Unread } from '@/model/check/checkContext';
import { checkDataset } from '@/model/check/checkDataset';
import { SOUND_TEXT, SOURCE_FILE, soundDataset } from '@/model/record/soundDataset.fixture';
import { checkEvents } from './checkEvents';
import { type Columns, smallParquet, text } from './smallParquet.fixture';

/** Where the file is said to lie. */
export const FILE = 'many/events.parquet';
/** What the check of the dataset file gives, whose own passages are few. */
export async function makeContext(json = { ...soundDataset(), id: 'many' }) {
  const texts = new Map([[SOURCE_FILE, new TextEncoder().encode(SOUND_TEXT)]]);
  const { dataset, ...rest } = await checkDataset({ folder: 'many', json, texts });
  if (dataset === null) throw new Error('The sound dataset is not sound.');
  return { dataset, ...rest, leave: (_: Unread) => {} };
}

const { evidence, events } = soundDataset();
type Change = (event: Record<string, unknown>, passages: Record<string, unknown>[]) => void;
/** The record of an event of the sound dataset, changed. */
export const recordOf = (id: string, change: Change = () => {}) => {
  const event = { ...structuredClone(events.find((one) => one.id === id)), relations: [], agendaItems: [] };
  const passages = structuredClone(evidence).map((one) => ({ ...one }));
  change(event, passages);
  return JSON.stringify({ event, evidence: passages });
};
const days = (...data: (number | null)[]) => ({ type: 'INT32' as const, data });
/** The call of 2 March 2021 and the meeting two days later. */
export const SOUND: Columns = {
  start: days(18_688, 18_690),
  end: days(18_689, 18_691),
  precision: text('day', 'day'),
  kind: text('call', 'meeting'),
  modality: text('held', 'held'),
  participants: text('berg,lund', 'berg,lund'),
  title: text('Berg calls Lund', 'Berg and Lund meet'),
  record: text(recordOf('call'), recordOf('meeting')),
};

/** What is told of a file of these columns, as `code: message`. */
export async function told(columns: Columns, options: object = {}, change = (bytes: Uint8Array) => bytes) {
  const bytes = change(smallParquet(columns, options));
  const slice = async (start: number, end = bytes.length) => bytes.slice(start, end).buffer as ArrayBuffer;
  const context = await makeContext();
  const { rows, problems } = await checkEvents({ byteLength: bytes.length, slice }, FILE, context);
  return { rows, said: problems.map(({ code, message }) => `${code}: ${message}`) };
}

/** The record of the call, changed. */
const changed = (change: Change): Columns => ({
  ...SOUND,
  record: text(recordOf('call', change), recordOf('meeting')),
});
/** What else may be wrong with a record than that it cannot be read, and how it is told. */
export const BROKEN_RECORDS: [what: string, columns: Columns, said: string][] = [
  [
    'a passage whose words stand elsewhere',
    changed((_event, [passage]) => Object.assign(passage as object, { start: 3, end: 13 })),
    'quote: row 0, evidence dateline: its exact words "05.03.2021" do not stand at 3–13: they stand elsewhere in the text (13–23). Correct words or offsets.',
  ],
  [
    'a passage that the text does not have',
    changed((_event, passages) => Object.assign(passages[1] as object, { exact: 'Ada Berg sang.' })),
    'quote: row 0, evidence p1-meeting: its exact words "Ada Berg sang." do not stand at',
  ],
  [
    'a passage among other words',
    changed((_event, passages) => Object.assign(passages[2] as object, { prefix: 'in Newhaven ' })),
    'context: row 0, evidence p1-berg: "prefix" and "suffix"',
  ],
  [
    'a passage of a text that is not there',
    changed((_event, passages) => Object.assign(passages[2] as object, { source: 'nowhere' })),
    'dangling: row 0, evidence p1-berg: "source" names the source "nowhere", which the dataset file does not hold. Add it, or correct the id.',
  ],
  [
    'two passages of one id',
    changed((_event, passages) => passages.push({ ...passages[2] })),
    'duplicate-id: row 0, evidence p1-berg: "id" is that of an earlier passage',
  ],
  [
    'a passage that is nowhere',
    changed((event) => Object.assign(event, { evidence: ['gone'] })),
    'dangling: row 0: "evidence[0]" names the evidence "gone", which neither the record nor the dataset file holds.',
  ],
  [
    'a field that stands twice',
    {
      ...SOUND,
      record: text(recordOf('call').replace('{"event"', '{"event":0,"event"'), recordOf('meeting')),
    },
    'repeated-field: row 0: The field "event" stands a second time in one object, in line 1.',
  ],
  [
    'words for its date that no passage prints',
    changed((event) => Object.assign(event.when as object, { words: 'on 3 March' })),
    'when-words: row 0: no passage for its date prints "on 3 March".',
  ],
  [
    'a participant whose passage names another',
    changed((event) => Object.assign((event.participants as object[])[0] ?? {}, { evidence: ['p1-lund'] })),
    'participant: row 0: no passage for the participant "Ada Berg" prints the name or an alias.',
  ],
  [
    'a figure that its words do not say',
    {
      ...SOUND,
      record: text(
        recordOf('call'),
        recordOf('meeting', (event) => Object.assign((event.figures as object[])[0] ?? {}, { value: 13 })),
      ),
    },
    'figure-value: row 1: its figure "subsidy" is 13 (million), which its words',
  ],
  [
    'a duration that its words do not say',
    {
      ...SOUND,
      record: text(
        recordOf('call'),
        recordOf('meeting', (event) => Object.assign(event.duration as object, { iso: 'PT9H' })),
      ),
    },
    'duration-value: row 1: its duration is PT9H, which its words',
  ],
  [
    'somebody who is named twice',
    changed((event) => {
      const participants = event.participants as object[];
      participants.push({ ...participants[0] });
    }),
    'participant-twice: row 0: "participants[2]" names the actor "berg"',
  ],
];
