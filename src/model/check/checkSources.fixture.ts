import { SOUND_TEXT } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

export const BREAKS: readonly Break[] = [
  ['source-missing', 'no text', (draft) => Object.assign(draft.source, { file: 'sources/other.txt' })],
  [
    'source-unreadable',
    'a text in Latin-1',
    (draft) => {
      draft.bytes = latin1('Zürich');
    },
  ],
  [
    'source-not-canonical',
    'a byte order mark',
    (draft) => {
      draft.text = `\ufeff${SOUND_TEXT}`;
    },
  ],
  [
    'source-not-canonical',
    'CRLF',
    (draft) => {
      draft.text = SOUND_TEXT.replaceAll('\n', '\r\n');
    },
  ],
  [
    'hash',
    'one letter of the text changed',
    (draft) => {
      draft.text = SOUND_TEXT.replace('rained', 'reined');
    },
  ],
  [
    'headline',
    'a headline not as printed',
    (draft) => Object.assign(draft.source, { headline: 'Two ministers' }),
  ],
  ['dateline', 'a dateline not as printed', (draft) => Object.assign(draft.source, { dateline: '5 March' })],
  [
    'published',
    'a dateline read month first',
    (draft) => Object.assign(draft.source, { published: '2021-05-03' }),
  ],
];
