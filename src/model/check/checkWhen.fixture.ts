import type { Break } from './breakDataset.fixture';

const inferred = { what: 'it', basis: 'Somehow.' };

export const BREAKS: readonly Break[] = [
  [
    'when-words',
    'words that no passage prints',
    (draft) => {
      draft.event().when.words = 'on 4 May';
    },
  ],
  [
    'when-basis',
    'neither words nor inference',
    (draft) => {
      delete draft.event().when.words;
      delete draft.event().when.inferred;
      draft.file.evidence.shift();
    },
  ],
  [
    'when-year',
    'a year from nowhere',
    (draft) => {
      draft.event('call').when.inferred = inferred;
    },
  ],
  [
    'when-month',
    'another month',
    (draft) => {
      draft.event('call').when.edtf = '2021-02-02';
      draft.participant('call', { office: undefined });
    },
  ],
  [
    'when-day',
    'another day',
    (draft) => {
      draft.event('call').when.edtf = '2021-03-03';
      draft.participant('call', { office: undefined });
    },
  ],
  [
    'when-day',
    'another day of a date that is inferred whole',
    (draft) => {
      draft.event('contacts').when.edtf = '2021-03-02/2021-03-03';
    },
  ],
  [
    'position',
    '"at" an interval',
    (draft) => {
      draft.event('contacts').when.position = 'at';
    },
  ],
  [
    'held-late',
    'held after publication',
    (draft) => {
      Object.assign(draft.event('contacts').when, {
        edtf: '2021-03-02/2021-03-06',
        inferred: { what: 'the date', basis: 'From 2 March to 6 March 2021.' },
      });
    },
  ],
  [
    'held-late',
    'held without end',
    (draft) => {
      draft.event('contacts').when.edtf = '2021-03-02/..';
    },
  ],
];
