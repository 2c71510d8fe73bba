import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeEvent } from './cite';
import type { CslItem } from './cslItem';
import { decemberTalks } from './decemberTalks.fixture';
import { writeWiki } from './writeWiki';

const shelf = decemberTalks();
const [first] = [...shelf.dataset.events.values()].flatMap((event) => citeEvent(shelf, event));

function article(change: Partial<CslItem>): CslItem {
  if (first === undefined) throw new Error('There is no citation.');
  return { ...first, ...change };
}

/** Reads a template as MediaWiki does: parameters end at a pipe outside of `{{!}}`, names at the first equals sign. */
function readTemplate(wiki: string): Map<string, string> {
  const inner = /^\{\{cite \w+ (.*?)\}\}(?!\})/.exec(wiki.replaceAll('{{!}}', '\u0001'))?.[1] ?? '';
  const fields = inner.split('|').slice(1);
  return new Map(
    fields.map((field) => {
      const at = field.indexOf('=');
      return [field.slice(0, at), decode(field.slice(at + 1)).trim()];
    }),
  );
}

function decode(text: string): string {
  return text
    .replaceAll('\u0001', '|')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('writeWiki', () => {
  const titles = [
    'A | pipe=1 |url=https://evil.example',
    'Ends the template }} {{delete}}',
    '[[Link]] and [https://x.example x]',
    "'''Bold''' ''italic'' it's",
    '<ref>no</ref> <nowiki>',
    'AT&amp;T &#124;',
    'Signed ~~~~ __TOC__',
    'two\nlines\n* item',
  ];
  for (const title of titles)
    test(`a hostile title: ${JSON.stringify(title)}`, () => {
      const fields = readTemplate(writeWiki([article({ title })]));
      expect(fields.get('title')).toBe(title.replaceAll('\n', ' '));
      expect([...fields.keys()]).toEqual(['title', 'newspaper', 'date', 'language', 'url', 'via', 'quote']);
    });

  test('an address within a title is no link of its own', () => {
    const title = 'See https://news.example/a and //cdn.example';
    const wiki = writeWiki([article({ title })]);
    expect(readTemplate(wiki).get('title')).toBe(title);
    expect(wiki).not.toMatch(/title=[^|]*\/\//);
  });

  test('each of several authors has a parameter of its own', () => {
    const named = (...names: string[]) =>
      readTemplate(writeWiki([article({ author: names.map((literal) => ({ literal })) })]));
    expect(named('Zoë O’Neill').get('author')).toBe('Zoë O’Neill');
    const two = named('Zoë O’Neill', 'Şirin');
    expect([two.get('author1'), two.get('author2'), two.get('author')]).toEqual([
      'Zoë O’Neill',
      'Şirin',
      undefined,
    ]);
  });

  test('any title stays within its parameter, and is no markup', () => {
    const sign = fc.constantFrom(..."ab|{}[]=<>&'~_#; ".split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 24 }), (words) => {
        const title = `A${words}Z`;
        const wiki = writeWiki([article({ title })]);
        expect(readTemplate(wiki).get('title')).toBe(title);
        const written = /title=(.*?) \|newspaper/.exec(wiki)?.[1] ?? '';
        expect(written.replaceAll('{{!}}', ' ')).not.toMatch(/\{\{|\}\}|[[\]<>|]|''|~~|__/);
      }),
    );
  });

  test('an address cannot end the parameter or the link', () => {
    const wiki = writeWiki([article({ URL: "https://x.example/a|b}}c]d'' e" })]);
    expect(readTemplate(wiki).get('url')).toBe('https://x.example/a%7Cb%7D%7Dc%5Dd%27%27%20e');
  });

  test('a month is a month', () => {
    expect(writeWiki([article({ issued: { 'date-parts': [[2019, 9]] } })])).toContain(
      '|date=September 2019 |',
    );
  });
});
