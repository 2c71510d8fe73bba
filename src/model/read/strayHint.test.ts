import { expect, test } from 'vitest';
import { strayHint } from './strayHint';
import { strayIn } from './strayIn';

const CASES: readonly [text: string, hint: string | null][] = [
  ['{“title”: “Talks”}', 'JSON takes straight double quotation marks (")'],
  ['{"title": “Talks”}', 'JSON takes straight double quotation marks (")'],
  ["{'title': 1}", 'JSON takes straight double quotation marks (")'],
  ['{"a": [1, 2,\n]}', 'take out the comma before it'],
  ['{"a": 1,\n}', 'take out the comma before it'],
  ['{"value": 12,5}', 'a decimal sign is a point'],
  ['{"a": 1, // mine\n"b": 2}', 'JSON has no comments'],
  ['# mine\n{}', 'JSON has no comments'],
  ['{\n<<<<<<< HEAD\n"a": 1}', 'a conflict of versions was left there'],
  ['{"a": "C:\\Users"}', 'a backslash in a text is written \\\\'],
  ['{"a": "Ferry\ntalks"}', 'a line break in a text is written \\n'],
  ['{"a": "Ferry\r\ntalks"}', 'a line break in a text is written \\n'],
  ['{"a": "Ferry\ttalks"}', 'a tab in a text is written \\t'],
  ['{"a": NaN}', 'JSON has no such value'],
  ['{"a": None}', 'JSON has no such value'],
  ['{"a": 1, title: 2}', 'the name of a field stands between quotation marks'],
  ['{"a": "The "Ferry" talks"}', 'a quotation mark in a text is written \\"'],
  ['{"a": "Talks"\n"b": 1}', 'a comma is missing before it'],
  ['[{"a": 1}\n{"b": 1}]', 'a comma is missing before it'],
  ['{\n\u00a0"a": 1}', 'take out the unseen character U+00A0'],
  ['{"a": 1,\n\ufeff"b": 1}', 'take out the unseen character U+FEFF'],
  ['{"a": 012}', null],
  ['alert(1)', null],
];
for (const [text, hint] of CASES)
  test(`what slipped in ${JSON.stringify(text)}`, () => expect(strayHint(text, strayIn(text))).toBe(hint));
