import { describe, expect, test } from 'vitest';
import { allowScript, escapeHtml } from './trustedTypes';

describe('escapeHtml', () => {
  const cases: [name: string, text: string, html: string][] = [
    ['plain text stays', 'Minsk – 20 December', 'Minsk – 20 December'],
    ['an element becomes text', '<img src=x onerror=a()>', '&lt;img src=x onerror=a()&gt;'],
    ['quotation marks cannot end an attribute', `"'`, '&quot;&#39;'],
    ['an entity is shown as written', '&lt;', '&amp;lt;'],
    ['nothing stays nothing', '', ''],
  ];
  for (const [name, text, html] of cases) test(name, () => expect(escapeHtml(text)).toBe(html));
});

describe('allowScript', () => {
  const page = 'https://news.example/talks/index.html';
  const cases: [name: string, address: string, allowed: string | null][] = [
    ['a file beside the page', './assets/read.js', 'https://news.example/talks/assets/read.js'],
    ['a file of the origin', '/read.js', 'https://news.example/read.js'],
    ['another origin', 'https://other.example/read.js', null],
    ['another origin without its scheme', '//other.example/read.js', null],
    ['another scheme', 'http://news.example/read.js', null],
    ['a file that is no script', '/data/talks/sources/text.txt', null],
    ['a script only in the query', '/data/text.txt?x=.js', null],
    ['data', 'data:text/javascript,1//.js', null],
    ['a blob of the page', 'blob:https://news.example/1.js', null],
    ['no address', 'https://', null],
  ];
  for (const [name, address, allowed] of cases)
    test(name, () => expect(allowScript(address, page, false)).toBe(allowed));

  test('while developing any file of the origin may be a script, and no other', () => {
    expect(allowScript('/src/data/read.ts?worker_file', page, true)).toContain('/src/data/read.ts');
    expect(allowScript('https://other.example/read.ts', page, true)).toBeNull();
  });
});
