import type { Evidence } from '@/model/record/schema';
import { quoteIn, sha256Of } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

type Counted = Pick<Evidence, 'start' | 'end'>;

/** Counts the offsets of a passage anew. */
const recount =
  (id: string, count: (quote: Counted, text: string) => Counted): Break[2] =>
  (draft) => {
    const { start, end } = draft.quote(id);
    Object.assign(draft.quote(id), count({ start, end }, draft.text));
  };
/** Counts them by how long what stands before them is in some other way. */
const by =
  (lengthOf: (before: string) => number) =>
  ({ start, end }: Counted, text: string): Counted => {
    const points = [...text];
    return {
      start: lengthOf(points.slice(0, start).join('')),
      end: lengthOf(points.slice(0, end).join('')),
    };
  };

/** Offsets that are counted in another way, and what is told of it. */
export const MISCOUNTS: readonly (readonly [break_: Break, told: string])[] = [
  [
    [
      'quote',
      'offsets in UTF-16 units',
      recount(
        'p1-speaker',
        by((before) => before.length),
      ),
    ],
    'UTF-16 units',
  ],
  [
    [
      'quote',
      'offsets in bytes',
      recount(
        'p1-speaker',
        by((before) => Buffer.byteLength(before)),
      ),
    ],
    'bytes',
  ],
  [
    [
      'quote',
      'offsets that count carriage returns',
      recount(
        'p1-speaker',
        by((before) => [...before.replaceAll('\n', '\r\n')].length),
      ),
    ],
    'each line break twice',
  ],
  [
    [
      'quote',
      'offsets that count from 1',
      recount('dateline', ({ start, end }) => ({ start: start + 1, end: end + 1 })),
    ],
    'from 1',
  ],
  [
    ['quote', 'an end that is included', recount('p1-day', ({ start, end }) => ({ start, end: end - 1 }))],
    'end with the last character',
  ],
  [
    ['quote', 'start and end swapped', recount('p1-day', ({ start, end }) => ({ start: end, end: start }))],
    'to be swapped',
  ],
];

export const BREAKS: readonly Break[] = [
  ...MISCOUNTS.map(([one]) => one),
  [
    'quote',
    'words with a blank behind them that the text does not have',
    (draft) => {
      draft.quote('p1-day').exact += ' ';
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
