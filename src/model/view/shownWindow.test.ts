import { expect, test } from 'vitest';
import { isoOf, parseDay } from '@/model/day/day';
import { madeTalks } from './madeTalks.fixture';
import { shownWindow } from './shownWindow';
import { wholeTime } from './wholeTime';

const { table } = madeTalks([{ edtf: '2018-02-08' }, { edtf: '2018-02-14' }, { edtf: '2019-09-10' }]);
const asked = (from: string, to: string) =>
  shownWindow(table, { from: parseDay(from), to: parseDay(to), known: null });

test('in place of a window that is too long and holds all events stands what holds them', () =>
  expect(asked('2012-01-01', '2021-12-31')).toEqual(wholeTime(table)));
test('one that is too long and holds some of them keeps as near to them as it may', () => {
  const { start = 0, end = 0 } = wholeTime(table) ?? {};
  const length = end - start;
  const early = asked('1980-01-01', '2019-10-31');
  expect([isoOf(early.end), early.end - early.start]).toEqual(['2019-11-01', length]);
  const late = asked('2018-02-10', '2040-12-31');
  expect([isoOf(late.start), late.end - late.start]).toEqual(['2018-02-10', length]);
});
test('one that one can zoom to is the one asked for', () =>
  expect(isoOf(asked('2018-01-01', '2019-12-31').start)).toBe('2018-01-01'));
test('one elsewhere stays there, however long', () =>
  expect(isoOf(asked('1901-01-01', '2000-12-31').start)).toBe('1901-01-01'));
