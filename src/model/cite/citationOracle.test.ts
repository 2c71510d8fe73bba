/** What we write, citation-js reads back the same; and hostile text breaks out of no format. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeEvent, citeView } from './cite';
import type { CslDateParts, CslItem } from './cslItem';
import { decemberTalks } from './decemberTalks.fixture';
import { writeBibtex } from './writeBibtex';
import { writeCslJson } from './writeCslJson';
import { writeRis } from './writeRis';

const shelf = decemberTalks('https://eng.belta.example/a?b=1&c=2');
const ofEvents = [...shelf.dataset.events.values()].flatMap((event) => citeEvent(shelf, event));

/** Of a newspaper's date in RIS citation-js reads but the year; of a data set it reads all of the same line. */
const readRis = (text: string): Record<string, unknown>[] => {
  const how = { forceType: '@ris/file', generateGraph: false } as const;
  const asData = plugins.input.chain(text.replaceAll('TY  - NEWS', 'TY  - DATA'), how);
  return plugins.input.chain(text, how).map((item, at) => ({ ...item, issued: asData[at]?.issued }));
};
const read = {
  bibtex: (text: string) => plugins.input.chain(text, { forceType: '@bibtex/text', generateGraph: false }),
  ris: readRis,
  csl: (text: string) => plugins.input.chain(text, { generateGraph: false }),
};
/** BibTeX makes one space of many, a no-break one too. */
const plain = (text: unknown) => String(text).replaceAll(/\s+/g, ' ').trim();
const told = (item: Record<string, unknown>) => ({
  title: plain(item.title),
  paper: plain(item['container-title']),
  publisher: plain(item.publisher),
  issued: item.issued,
  URL: item.URL,
  note: plain(item.note),
});

function article(change: Partial<CslItem>): CslItem {
  const [first] = ofEvents;
  if (first === undefined) throw new Error('There is no citation.');
  return { ...first, ...change };
}

const HOSTILE = [
  'Talks {on} 100% of $5 & #1 item_a ^ ~ \\ "quoted"',
  'An open { brace, and a closed } one the wrong way: } {',
  "Dashes -- and --- and ``quotes'' ?` !`",
  'A backslash at the end \\',
  'A stop, end = {x}, @article{evil, title = {No}}',
  'Line one\r\nER  - \r\nTY  - BOOK\nTI  - Evil',
  'Минск, Łódź, São Paulo, 東京, 😀',
  'ends with a percent %',
  '<script>alert(1)</script> <i>x</i> &amp;',
];

describe.each([
  ['BibTeX', writeBibtex, read.bibtex],
  ['RIS', writeRis, read.ris],
  ['CSL-JSON', writeCslJson, read.csl],
] as const)('%s, read back', (name, write, readBack) => {
  const back = (items: readonly CslItem[]) => readBack(write(items));

  test('every event', () => {
    const items = back(ofEvents);
    expect(items).toHaveLength(ofEvents.length);
    expect(items.map(told)).toEqual(ofEvents.map((item) => told({ ...item })));
  });

  test('the whole view', () => {
    const items = citeView(shelf, { words: 'All 23 events', events: shelf.dataset.events });
    expect(back(items).map(({ title, issued, URL }) => [title, issued, URL])).toEqual(
      items.map(({ title, issued, URL }) => [title, issued, URL]),
    );
  });

  const dates: [name: string, parts: CslDateParts][] = [
    ['a day', [2019, 12, 20]],
    ['a month stays a month', [2019, 9]],
    ['a year stays a year', [1999]],
    ['an early year', [987, 1, 2]],
  ];
  for (const [what, parts] of dates)
    test(`a date: ${what}`, () => {
      expect(back([article({ issued: { 'date-parts': [parts] } })])[0]?.issued).toEqual({
        'date-parts': [parts],
      });
    });

  for (const title of HOSTILE)
    test(`a hostile title: ${JSON.stringify(title)}`, () => {
      const items = back([article({ title, note: title }), article({ title: 'After' })]);
      expect(items.map((item) => plain(item.title))).toEqual([plain(title), 'After']);
      expect(plain(items[0]?.note)).toBe(plain(title));
    });

  test('a publisher whose name joins two words, on two lines too', () => {
    for (const publisher of ['Ministry of Ports and Trade', 'Ports AND\nTrade', 'Brandon & Sand']) {
      const [item] = back([article({ publisher })]);
      expect(plain(item?.publisher)).toBe(plain(publisher));
    }
  });

  test('any title', () => {
    const sign = fc.constantFrom(...'ab{}\\$&#_%~^"\'`-,=@?!<>[]| \n\u00e9'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 24 }), (words) => {
        const title = `A${words}Z`;
        const items = back([article({ title })]);
        expect(
          items.map((item) => plain(item.title)),
          name,
        ).toEqual([plain(title)]);
      }),
    );
  });
});
