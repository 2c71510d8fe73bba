import { expect, test } from 'vitest';
import { isoOf } from '@/model/day/day';
import { publishedBy, sayPublished } from './published';
import type { Source } from './schema';

test.each([
  ['2019-12-20', '20 December 2019', '2019-12-20'],
  ['2020-02', 'February 2020', '2020-02-29'],
  ['2019', '2019', '2019-12-31'],
  ['2021-02-30', '', null],
  ['some day', '', null],
])('a source of %s is of %s, and was out for certain by %s', (published, said, last) => {
  const source = { published } as Source;
  expect(sayPublished(source)).toBe(said);
  const by = publishedBy(source);
  expect(by === null ? null : isoOf(by)).toBe(last);
});
