import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, hashOfText } from './canonicalText';

const ARTICLE = 'public/data/belarus-russia-2019-12/sources/belta-2019-12-20.txt';
const encode = (text: string) => new TextEncoder().encode(text);

const READ = [
  { name: 'plain', bytes: encode('a\nb'), text: 'a\nb', changed: false },
  { name: 'empty', bytes: encode(''), text: '', changed: false },
  { name: 'a byte order mark', bytes: encode('\ufeffa'), text: 'a', changed: true },
  { name: 'two byte order marks', bytes: encode('\ufeff\ufeffa'), text: 'a', changed: true },
  { name: 'a mark within the text stays', bytes: encode('a\ufeffb'), text: 'a\ufeffb', changed: false },
  { name: 'CRLF', bytes: encode('a\r\n\r\nb'), text: 'a\n\nb', changed: true },
  { name: 'CR', bytes: encode('a\rb\r\r\nc'), text: 'a\nb\n\nc', changed: true },
  { name: 'NFD', bytes: encode('Cafe\u0301'), text: 'Caf\u00e9', changed: true },
  { name: 'odd quotation marks stay', bytes: encode('“done,"'), text: '“done,"', changed: false },
  { name: 'emoji', bytes: encode('👩‍🚀'), text: '👩‍🚀', changed: false },
];

for (const { name, bytes, text, changed } of READ) {
  test(`reads ${name}`, () => {
    expect(canonicalText(bytes)).toEqual({ text, changed });
  });
}

const REFUSED = [
  { name: 'gzip', bytes: [0x1f, 0x8b, 0x08, 0x00], says: 'gzip' },
  { name: 'UTF-16, little-endian', bytes: [0xff, 0xfe, 0x61, 0x00], says: 'in UTF-16' },
  { name: 'UTF-16, big-endian', bytes: [0xfe, 0xff, 0x00, 0x61], says: 'in UTF-16' },
  { name: 'UTF-16 without a mark', bytes: [0x61, 0x00, 0x62, 0x00], says: 'in UTF-16' },
  { name: 'UTF-16, big-endian, without a mark', bytes: [0x00, 0x61, 0x00, 0x62], says: 'in UTF-16' },
  { name: 'UTF-32, little-endian', bytes: [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], says: 'in UTF-32' },
  { name: 'UTF-32, big-endian', bytes: [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61], says: 'in UTF-32' },
  { name: 'UTF-32 without a mark', bytes: [0x61, 0, 0, 0, 0x62, 0, 0, 0], says: 'in UTF-32' },
  { name: 'UTF-32, big-endian, without a mark', bytes: [0, 0, 0, 0x61], says: 'in UTF-32' },
  {
    name: 'NUL characters in a text',
    bytes: [0x61, 0x62, 0x0a, 0x00],
    says: 'NUL characters, the first in line 2',
  },
  {
    name: 'a flood of marks',
    bytes: encode(`a\nb\ne${'\u0301'.repeat(101)}`),
    says: 'marks in a row in line 3.',
  },
  {
    name: 'a word without end',
    bytes: encode(`a b\n${'W'.repeat(12_001)}`),
    says: 'more than 12,000 letters without a blank between them in line 2.',
  },
  {
    name: 'a paragraph without end',
    bytes: encode(`a\r\n\r\n${'words '.repeat(20_000)}\r\nb`),
    says: 'a paragraph of 120,002 letters from line 3 on, longer than 100,000.',
  },
  {
    name: 'lines without end',
    bytes: encode('a\n\n'.repeat(50_000)),
    says: 'has 100,001 lines, more than 100,000.',
  },
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], says: 'a ZIP archive' },
  { name: 'a PDF', bytes: [...encode('%PDF-1.7\n'), 0xe2], says: 'a PDF' },
  { name: 'Windows-1252', bytes: [0x93, 0x61, 0x94], says: 'not UTF-8' },
  {
    name: 'a character cut off',
    bytes: [0x61, 0x0a, 0xe2, 0x80],
    says: 'not UTF-8 from byte E2 in line 2 on.',
  },
  { name: 'an overlong slash', bytes: [0xc0, 0xaf], says: 'not UTF-8' },
  { name: 'half a pair', bytes: [0xed, 0xa0, 0xbd], says: 'not UTF-8' },
];

test('a long line of a script without blanks is no long word', () => {
  const text = '会談は続く。'.repeat(3000);
  expect(canonicalText(encode(text))).toEqual({ text, changed: false });
});

test('reads as many lines and as long a paragraph as are allowed', () => {
  const text = `${'words '.repeat(16_666)}last\n${'\n'.repeat(99_998)}`;
  expect(canonicalText(encode(text))).toEqual({ text, changed: false });
});

for (const { name, bytes, says } of REFUSED) {
  test(`refuses ${name}`, () => {
    expect(canonicalText(Uint8Array.from(bytes))).toEqual({ problem: expect.stringContaining(says) });
  });
}

test('a canonical text, read again, stays as it is', () => {
  const letters = fc.constantFrom('a', '\r', '\n', '\ufeff', 'e', '\u0301', 'İ', '😀', '\u212b');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'binary' })), (raw) => {
      const once = canonicalText(encode(raw.replaceAll('\0', '')));
      if ('problem' in once) throw new Error(once.problem);
      expect(canonicalText(encode(once.text))).toEqual({ text: once.text, changed: false });
    }),
  );
});

test('the first article is canonical as shipped, so that its hash is that of its file', async () => {
  const read = canonicalText(readFileSync(ARTICLE));
  expect(read).toMatchObject({ changed: false });
  expect('text' in read && (await hashOfText(read.text))).toBe(
    'd6543916f91c99e80385609cef41d28a8bb48dd17d6932fa72f78f3e3af852e7',
  );
});
