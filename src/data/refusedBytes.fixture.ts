import { SOUND_DATASET } from '@/model/record/corpus.fixture';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A sound dataset as a file. */
export const SOUND_TEXT = JSON.stringify(SOUND_DATASET, null, 1);
const utf16 = (text: string, mark: number[]) =>
  new Uint8Array([...mark, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
/** The file as bytes that are not the JSON that was meant, and what is said of them. */
export const REFUSED: readonly [name: string, bytes: Uint8Array, words: RegExp][] = [
  ['empty', bytesOf(''), /is empty/],
  ['blanks', bytesOf('\n\t '), /is empty/],
  ['a byte order mark alone', bytesOf('\ufeff'), /is empty/],
  ['two documents', bytesOf(SOUND_TEXT + SOUND_TEXT), /holds a second document after its end, in line \d+/],
  ['NDJSON', bytesOf('{"id":"a"}\n{"id":"b"}\n'), /holds a second document after its end, in line 2/],
  ['a web page', bytesOf('<!doctype html><title>404</title>'), /is a web page, not JSON/],
  [
    'a web page written as XML',
    bytesOf('<?xml version="1.0"?>\n<!-- x --><html/>'),
    /is a web page, not JSON/,
  ],
  ['XML', bytesOf('<?xml version="1.0"?><a/>'), /is an XML file, not JSON/],
  [
    'a piece of a page',
    bytesOf('<h1>Not found</h1>'),
    /is markup that begins with "<h1>Not found<\/h1>", not JSON/,
  ],
  ['a conflict of versions', bytesOf('<<<<<<< HEAD\n{}'), /has a stray character in line 1: "<<<<<<< HEAD/],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), /compressed with gzip/],
  ['UTF-16, little end first', utf16('{}', [0xff, 0xfe]), /is in UTF-16/],
  ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x7b]), /is in UTF-16/],
  ['UTF-16 without a mark', utf16('{}', []), /is in UTF-16/],
  ['UTF-32, little end first', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), /is in UTF-32/],
  ['UTF-32, big end first', new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), /is in UTF-32/],
  ['NUL characters', bytesOf('{"title":"a\0b"}'), /holds NUL/],
  ['Latin-1', Uint8Array.from('{"title":"Communiqué"}', (c) => c.charCodeAt(0)), /are not UTF-8/],
  ['surrogates in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), /are not UTF-8/],
  ['an overlong form', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), /are not UTF-8/],
  ['NaN', bytesOf('{"events":NaN}'), /has a stray character/],
  ['a comment', bytesOf('// mine\n{}'), /has a stray character/],
  ['single quotation marks', bytesOf("{'events':[]}"), /has a stray character/],
  ['YAML', bytesOf('events:\n  - id: a\n'), /has a stray character/],
  ['a script', bytesOf('alert(1)'), /has a stray character/],
];
