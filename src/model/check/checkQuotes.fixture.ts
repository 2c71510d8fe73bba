import { quoteIn, sha256Of } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

export const BREAKS: readonly Break[] = [
  [
    'quote',
    'offsets in UTF-16 units',
    (draft) => {
      draft.quote('p1-speaker').start += 1;
      draft.quote('p1-speaker').end += 1;
    },
  ],
  [
    'quote',
    'one letter of a quote changed',
    (draft) => {
      draft.quote('p1-meeting').exact = draft.quote('p1-meeting').exact.replace('met', 'net');
    },
  ],
  [
    'quote',
    'words that stand in thousands of places',
    (draft) => {
      draft.text += `\n${'Norrland. '.repeat(3_000)}\n`;
      draft.source.sha256 = sha256Of(draft.text);
      Object.assign(draft.quote('p3-norrland'), { start: 1, end: 9 });
    },
  ],
  [
    'context',
    'a prefix that is not there',
    (draft) => {
      draft.quote('p1-day').prefix = 'in Newhaven ';
    },
  ],
  [
    'not-unique',
    'too little context',
    (draft) =>
      Object.assign(draft.quote('p1-place'), quoteIn(draft.text, 'p1-place', 'Althaven'), {
        prefix: '',
        suffix: '',
      }),
  ],
  [
    'paragraph',
    'a passage over two paragraphs',
    (draft) =>
      Object.assign(
        draft.quote('p2-tickets'),
        quoteIn(draft.text, 'p2-tickets', 'is still pending.\n\nThe ferries'),
      ),
  ],
  [
    'insertion',
    'an insertion without its bracket',
    (draft) => {
      for (const one of draft.quote('p1-said').insertions ?? []) one.start += 1;
    },
  ],
  [
    'insertion',
    'an insertion of the whole text',
    (draft) => {
      draft.quote('p1-said').insertions?.push({ start: 0, end: 1_000_000 });
    },
  ],
  [
    'insertion',
    'an insertion outside of its passage',
    (draft) => {
      draft.quote('p1-day').insertions = draft.quote('p1-said').insertions ?? [];
    },
  ],
];
