import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'office',
    'a title that is not printed',
    (draft) => {
      const actor = draft.record('actors', 'berg');
      actor.offices?.push({ title: 'Premier', asOf: '2021-03-04', evidence: ['p1-berg'] });
    },
  ],
  [
    'office-time',
    'an office of another day',
    (draft) => draft.participant('call', { office: 'Foreign Minister' }),
  ],
  [
    'label-office',
    'a label for a person without office then',
    (draft) => {
      draft.record('actors', 'lund').offices = [];
    },
  ],
  [
    'label-basis',
    'a label resolved without a basis',
    (draft) => draft.participant('contacts', { inferred: undefined }),
  ],
];
