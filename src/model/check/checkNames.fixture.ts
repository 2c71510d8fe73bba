import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'name',
    'a name that no passage prints',
    (draft) => {
      draft.record('actors', 'norrland').name = 'Sorrland';
    },
  ],
  ['alias', 'an alias of no source', (draft) => draft.record('actors', 'berg').aliases?.push('Berg, A.')],
  [
    'country',
    'a country that is not printed',
    (draft) => {
      draft.record('places', 'althaven').country = { name: 'Sorrland', evidence: ['p3-norrland'] };
    },
  ],
  [
    'participant',
    'a passage without the name',
    (draft) => draft.participant('call', { evidence: ['p2-both'] }),
  ],
  [
    'label',
    'a label that is not printed',
    (draft) => draft.participant('contacts', { label: 'both ministers' }),
  ],
  [
    'place',
    'a passage without the place',
    (draft) => {
      draft.event().place = { place: 'althaven', evidence: ['p1-day'] };
    },
  ],
  [
    'speaker',
    'a passage without the speaker',
    (draft) => {
      draft.record('claims', 'berg-agreed').speaker.actor = 'lund';
    },
  ],
];
