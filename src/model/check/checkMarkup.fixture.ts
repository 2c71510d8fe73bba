import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  ['markup', 'a tag in the title', (draft) => Object.assign(draft.file, { title: 'The <b>ferry</b> talks' })],
  [
    'markup',
    'a character by its name in a title',
    (draft) => Object.assign(draft.event(), { title: 'Berg &amp; Lund' }),
  ],
  [
    'markup',
    'a character by its number in a summary',
    (draft) => Object.assign(draft.event(), { summary: 'They met.&#8203;' }),
  ],
  [
    'markup',
    'a tag in the label of a figure',
    (draft) => Object.assign(draft.figure(), { label: 'Money<br/>' }),
  ],
  [
    'markup',
    'a tag in a claim',
    (draft) => Object.assign(draft.record('claims', 'berg-agreed'), { summary: '<i>Agreed</i>' }),
  ],
  [
    'markup',
    'a tag in an agenda item',
    (draft) => Object.assign(draft.record('agendaItems', 'tickets'), { title: '</p>Tickets' }),
  ],
  [
    'markup',
    'a country by a character of its own',
    (draft) => Object.assign(draft.record('places', 'althaven'), { country: { name: '&Ouml;land' } }),
  ],
];
