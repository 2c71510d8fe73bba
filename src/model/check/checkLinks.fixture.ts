import { quoteIn } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'orphan',
    'a passage for nothing',
    (draft) => draft.file.evidence.push(quoteIn(draft.text, 'rain', 'It rained all day.')),
  ],
  ['orphan', 'an actor for nothing', (draft) => draft.record('claims', 'berg-agreed').about?.actors?.pop()],
  [
    'orphan',
    'a place for nothing',
    (draft) => {
      delete draft.event().place;
    },
  ],
  [
    'orphan',
    'an agenda item for nothing',
    (draft) => {
      draft.record('agendaItems', 'tickets').log = [];
      delete draft.event('ticket-talks').agendaItems;
    },
  ],
  ['orphan', 'a source for nothing', ({ file, source }) => file.sources.push({ ...source, id: 'again' })],
  [
    'figure-id',
    'a figure with a taken id',
    (draft) => {
      draft.figure().id = 'call';
    },
  ],
  [
    'figure-claim',
    "a figure of another event's claim",
    (draft) => {
      draft.record('claims', 'berg-agreed').event = 'call';
    },
  ],
];
