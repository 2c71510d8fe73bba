import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'agenda',
    'an item on the agenda of an event whose words do not tell of it',
    (draft) => Object.assign(draft.event('call'), { agendaItems: ['tickets'] }),
  ],
  [
    'agenda',
    'an item whose only claim at the event is about something else',
    (draft) => {
      const other = { log: [], evidence: ['p2-tickets'] };
      Object.assign(draft.record('agendaItems', 'timetable'), other);
      Object.assign(draft.record('claims', 'berg-agreed').about ?? {}, { agendaItems: ['tickets'] });
    },
  ],
];
