import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'mode',
    'words called direct in a paragraph without a quotation mark',
    (draft) => {
      draft.record('claims', 'berg-agreed').evidence.push('p2-tickets');
      draft.record('agendaItems', 'tickets').log[0] = {
        status: 'pending',
        words: 'still pending',
        claim: 'berg-agreed',
        evidence: ['p2-tickets'],
      };
    },
  ],
  [
    'unclaimed',
    'a figure within the words of a speaker as the reporter’s',
    (draft) => {
      delete draft.figure().claim;
    },
  ],
  [
    'unclaimed',
    'a status within the words of a speaker as the reporter’s',
    (draft) => {
      const [entry] = draft.record('agendaItems', 'timetable').log;
      delete entry?.claim;
    },
  ],
  [
    'speaker-absent',
    'words of somebody who is not there',
    (draft) => {
      draft.event('meeting').participants.shift();
    },
  ],
];
