import type { Break } from './breakDataset.fixture';

const inferred = { what: 'it', basis: 'Somehow.' };

export const BREAKS: readonly Break[] = [
  [
    'twin',
    'one call in two records',
    ({ file, event }) => file.events.push({ ...event('call'), id: 'telephone-call' }),
  ],
  [
    'twin',
    'a meeting that was awaited, beside the one that was held',
    ({ file, event }) => {
      const { figures, agendaItems, ...meeting } = event('meeting');
      const participants = meeting.participants.slice(0, 1);
      file.events.push({ ...meeting, id: 'awaited', modality: 'expected', participants });
    },
  ],
  [
    'twin',
    'contacts without a day in two records',
    ({ file, event }) => file.events.push({ ...event('contacts'), id: 'contacts-again' }),
  ],
  [
    'relation-self',
    'a relation to itself',
    (draft) => draft.event().relations?.push({ type: 'discusses', event: 'meeting', inferred }),
  ],
  [
    'relation-circle',
    'each follows the other',
    (draft) => {
      draft.event('call').relations = [{ type: 'follows', event: 'meeting', inferred }];
    },
  ],
];
