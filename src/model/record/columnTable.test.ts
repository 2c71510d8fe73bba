import { describe, expect, test } from 'vitest';
import { readEventColumns } from '@/model/read/readEventColumns';
import { columnTable, TITLE_TO_COME } from './columnTable';
import { BLANK_TEXTS } from './hostileText.fixture';

const coded = (...values: string[]) => ({ codes: Uint32Array.from(values.keys()), values });
const texts = {
  precision: coded('day~', 'interval', 'month', 'day'),
  kind: coded('call', 'call', 'meeting', 'nothing'),
  modality: coded('held', 'held', 'held', 'held'),
  participants: coded('a', 'a,b', '', 'a'),
};
/** Row 3 is set aside; the others stand in the file in another order than that of time. */
const columns = readEventColumns({
  start: Float64Array.of(18_250, 18_240, -Infinity, 1),
  end: Float64Array.of(18_251, Infinity, 18_100, 2),
  texts: { ...texts, precision: coded('day~', 'interval', 'interval', 'day') },
});
const table = columnTable(columns, {
  titleOf: (number) => [undefined, 'Talks', ''][number],
  recordOf: () => undefined,
  foundBy: (query) => (query === 'talks' ? (number) => number === 1 : undefined),
  onTitles: () => () => {},
});

describe('columnTable', () => {
  test('the id is the number in the file, both ways', () => {
    const ids = [0, 1, 2].map((row) => table.idOf(row));
    expect(ids).toEqual(['2', '1', '0']);
    expect(ids.map((id) => table.rowOf(id))).toEqual([0, 1, 2]);
    for (const id of ['3', '4', '-1', '01', '1.0', 'x', '', '1e1']) expect(table.rowOf(id)).toBeUndefined();
  });

  test('dates are as the columns tell them', () => {
    expect([0, 1, 2].map((row) => table.dateOf(row).text)).toEqual([
      '../2019-07-22',
      '2019-12-10/..',
      '2019-12-20~',
    ]);
    expect([0, 1, 2].map((row) => table.positionOf(row))).toEqual(['within', 'within', 'at']);
  });

  test('what a search found is told by row, and nothing before it was searched for', () => {
    expect([0, 1, 2].map((row) => table.foundBy?.('talks')(row))).toEqual([false, true, false]);
    expect([0, 1, 2].map((row) => table.foundBy?.('other')(row))).toEqual([false, false, false]);
  });

  test('a title of which nothing can be seen is as good as none', () => {
    const late = { recordOf: () => undefined, foundBy: () => undefined, onTitles: () => () => {} };
    for (const title of Object.values(BLANK_TEXTS)) {
      const blank = columnTable(columns, { ...late, titleOf: () => title });
      expect(blank.titleOf(0)).toBe('Event without a title');
    }
  });

  test('a title that has not come is told from one that the file lacks', () => {
    expect([0, 1, 2].map((row) => table.titleOf(row))).toEqual([
      'Event without a title',
      'Talks',
      TITLE_TO_COME,
    ]);
  });
});
