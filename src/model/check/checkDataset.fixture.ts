import { type DatasetFile, quoteIn } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

/** What the format refuses, references, and who is named twice. */
export const BREAKS: readonly Break[] = [
  ['no-events', 'no list of events', ({ file }) => Object.assign(file, { events: undefined })],
  ['future-version', 'a version to come', ({ file }) => Object.assign(file, { schemaVersion: 2 })],
  ['field', 'a title that is a list', (draft) => Object.assign(draft.event(), { title: [] })],
  ['missing-field', 'a missing kind', (draft) => Object.assign(draft.event(), { kind: undefined })],
  ['unknown-field', 'an unknown field', (draft) => Object.assign(draft.event(), { colour: 'red' })],
  [
    'unsupported',
    'a date without receipt and basis',
    (draft) => Object.assign(draft.event().when, { evidence: undefined, inferred: undefined }),
  ],
  [
    'unsupported',
    'a participant without either',
    (draft) => draft.participant('call', { evidence: undefined }),
  ],
  [
    'unsupported',
    'a place without either',
    (draft) => Object.assign(draft.event().place ?? {}, { evidence: undefined }),
  ],
  [
    'unsupported',
    'a duration without either',
    (draft) => Object.assign(draft.event().duration ?? {}, { evidence: undefined }),
  ],
  [
    'unsupported',
    'a figure without either',
    (draft) => Object.assign(draft.figure(), { evidence: undefined }),
  ],
  [
    'unsupported',
    'a relation without either',
    (draft) => Object.assign(draft.event().relations?.[0] ?? {}, { evidence: undefined }),
  ],
  [
    'unsupported',
    'an office without either',
    (draft) => Object.assign(draft.record('actors', 'berg').offices?.[0] ?? {}, { evidence: undefined }),
  ],
  [
    'unsupported',
    'a status without either',
    (draft) => Object.assign(draft.record('agendaItems', 'tickets').log[0] ?? {}, { evidence: undefined }),
  ],
  [
    'unsupported',
    'a speaker without either',
    (draft) => Object.assign(draft.record('claims', 'berg-agreed').speaker, { evidence: undefined }),
  ],
  [
    'duplicate-id',
    'one id twice in a list',
    ({ file }) => file.actors.push({ ...file.actors[0], id: 'lund' } as DatasetFile['actors'][number]),
  ],
  [
    'id-in-two-lists',
    'one id in two lists',
    (draft) => {
      draft.file.evidence.push(quoteIn(draft.text, 'meeting', 'by telephone'));
      draft.event('call').evidence?.push('meeting');
    },
  ],
  ['edtf', 'a day that does not exist', (draft) => Object.assign(draft.event().when, { edtf: '2021-02-30' })],
  [
    'edtf',
    'an interval that ends before it starts',
    (draft) => Object.assign(draft.event('contacts').when, { edtf: '2021-03-04/2021-03-02' }),
  ],
  [
    'edtf',
    'an office as of no day',
    (draft) => Object.assign(draft.record('actors', 'lund').offices?.[0] ?? {}, { asOf: '03/04/2021' }),
  ],
  ['dangling', 'a passage that does not exist', (draft) => draft.event().evidence?.push('nowhere')],
  [
    'dangling',
    'a basis that does not exist',
    (draft) => Object.assign(draft.event('call').when.inferred ?? {}, { evidence: ['nowhere'] }),
  ],
  [
    'dangling',
    'an actor that does not exist',
    (draft) => draft.participant('call', { actor: 'nobody', office: undefined }),
  ],
  [
    'dangling',
    'an event that does not exist',
    (draft) => draft.record('claims', 'berg-agreed').about?.events?.push('never'),
  ],
  [
    'participant-twice',
    'one participant twice',
    (draft) => {
      const [first] = draft.event('call').participants;
      if (first !== undefined) draft.event('call').participants.push(first);
    },
  ],
  ['folder', 'an id that is not the folder', ({ file }) => Object.assign(file, { id: 'other' })],
];
