import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Verbatim } from './Verbatim';

const draw = (text: string) => renderToStaticMarkup(<Verbatim>{text}</Verbatim>);
const breaks = (html: string) => html.split('<wbr/>').length - 1;
const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, '');

test.each([
  ['one short of 300 letters', 'W'.repeat(299), 0],
  ['many words, none of them long', 'Words '.repeat(20_000), 0],
  ['as long as a field may be', 'W'.repeat(99_000), 329],
  ['long, between others', `On ${'W'.repeat(650)} Friday`, 3],
  ['of letters that take two places each', '🚢'.repeat(700), 2],
])('a word that is %s can be broken every 300 letters, and is shaped once', (_, text, most) => {
  const html = draw(text);
  expect(wordsOf(html)).toBe(text);
  expect(breaks(html)).toBe(most);
  expect(html.includes('data-endless')).toBe(most > 0);
});

test('a hidden character between long words keeps its sign', () => {
  const html = draw(`${'W'.repeat(400)}\u202e${'V'.repeat(400)}`);
  expect(html.match(/data-hidden="U\+202E"/g)).toHaveLength(1);
  expect(breaks(html)).toBe(2);
});

test('words go the way of their language, and those of none the way of their first letter', () => {
  const drawIn = (lang: string, text: string) =>
    renderToStaticMarkup(<Verbatim lang={lang}>{text}</Verbatim>);
  expect(drawIn('ar', 'OPEC: لا تعليق')).toMatch(/^<bdi dir="rtl" lang="ar">/);
  expect(drawIn('en', 'הצופה reports')).toMatch(/^<bdi dir="ltr" lang="en">/);
  expect(draw('הצופה')).toMatch(/^<bdi>/);
});
