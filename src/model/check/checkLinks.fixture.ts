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
  [
    'orphan',
    'a source for nothing',
    ({ file, source, text, more }) => {
      more.set('sources/again.txt', text);
      file.sources.push({ ...source, id: 'again', file: 'sources/again.txt' });
    },
  ],
  ['named-twice', 'a passage twice in one list', (draft) => draft.event().evidence?.push('p1-meeting')],
  ['named-twice', 'an agenda item twice', (draft) => draft.event().agendaItems?.push('timetable')],
  [
    'named-twice',
    'an actor twice in what a claim is about',
    (draft) => draft.record('claims', 'berg-agreed').about?.actors?.push('norrland'),
  ],
  [
    'named-twice',
    'one relation twice',
    (draft) => {
      const { relations = [] } = draft.event();
      relations.push(...relations);
    },
  ],
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
