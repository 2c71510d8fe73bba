import { type DatasetFile, SOUND_TEXT, sha256Of } from '@/model/record/soundDataset.fixture';
import type { Break } from './breakDataset.fixture';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

export const BREAKS: readonly Break[] = [
  ['source-missing', 'no text', (draft) => Object.assign(draft.source, { file: 'sources/other.txt' })],
  [
    'source-missing',
    'a text whose name differs in capitals, which some systems take for the same',
    (draft) => Object.assign(draft.source, { file: 'sources/Harbour-News.txt' }),
  ],
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
    'source-unreadable',
    'a text of more bytes than the page reads',
    (draft) => {
      draft.text = 'a b\n\n'.repeat(1_000_001);
    },
  ],
  [
    'source-twice',
    'two sources of one text',
    ({ file, source }) => {
      file.sources.push({ ...source, id: 'again' });
      file.evidence.push({
        ...file.evidence[0],
        id: 'again-dated',
        source: 'again',
      } as DatasetFile['evidence'][0]);
      file.events[0]?.when.inferred?.evidence?.push('again-dated');
    },
  ],
  [
    'language',
    'a language in words',
    (draft) => Object.assign(draft.source, { language: 'english (British)' }),
  ],
  [
    'language',
    'a language by its name',
    ({ file, source }) => {
      source.language = 'English';
      file.language = 'English';
    },
  ],
  ['language', 'a tag with an underscore', ({ file }) => Object.assign(file, { language: 'en_US' })],
  [
    'headline',
    'a headline of many lines that turns around what stands after it',
    (draft) => Object.assign(draft.source, { headline: `Two\n\u202e${'ministers '.repeat(9_000)}` }),
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
  [
    'published',
    'another day than the dateline prints in words, though nothing was held later',
    (draft) => {
      const inWords = (text: string) => text.replaceAll('05.03.2021', '5 May 2021');
      draft.text = inWords(draft.text);
      draft.file = JSON.parse(inWords(JSON.stringify(draft.file)));
      draft.source.sha256 = sha256Of(draft.text);
    },
  ],
];
