import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'figure-words',
    'a figure that is not printed',
    (draft) => {
      draft.figure().words = 'twelve million euros';
    },
  ],
  [
    'figure-value',
    'another value',
    (draft) => {
      draft.figure().value = 13;
    },
  ],
  [
    'figure-value',
    'another value than digits in another language',
    (draft) => {
      draft.source.language = 'fr';
      draft.figure().value = 13;
    },
  ],
  [
    'figure-value',
    'a value that is too large to be counted',
    (draft) => {
      draft.figure().value = 1e308;
    },
  ],
  [
    'figure-value',
    'another scale',
    (draft) => {
      draft.figure().scale = 'billion';
    },
  ],
  [
    'figure-unit',
    'euros called dollars',
    (draft) => {
      draft.figure().unit = 'dollars';
    },
  ],
  [
    'qualifier',
    'a qualifier that no passage prints',
    (draft) => {
      draft.figure().qualifier = 'up to';
    },
  ],
  [
    'qualifier',
    'a duration without the qualifier of its words',
    (draft) => {
      delete draft.event().duration?.qualifier;
    },
  ],
  [
    'figure-period',
    'a period that is not printed',
    (draft) => {
      draft.figure().period = 'next year';
    },
  ],
  [
    'duration-words',
    'a duration that is not printed',
    (draft) => Object.assign(draft.event().duration ?? {}, { words: 'two and a half hours and more' }),
  ],
  [
    'duration-value',
    'another duration',
    (draft) => Object.assign(draft.event().duration ?? {}, { iso: 'PT5H30M' }),
  ],
  [
    'status-words',
    'a status that is not printed',
    (draft) => Object.assign(draft.record('agendaItems', 'tickets').log[0] ?? {}, { words: 'long pending' }),
  ],
  [
    'status-meaning',
    'what is pending called signed',
    (draft) => Object.assign(draft.record('agendaItems', 'tickets').log[0] ?? {}, { status: 'signed' }),
  ],
];
