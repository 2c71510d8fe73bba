import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf } from '@/model/day/day';
import { type Edtf, parseEdtf } from '@/model/day/edtf';
import { POSITIONS, type Position } from '@/model/record/lists';
import { drawnSpan, type Mark, markOf } from './markOf';

function dateOf(text: string): Edtf {
  const reading = parseEdtf(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.edtf;
}
const markOn = (edtf: string, position: Position): Mark => markOf(position, dateOf(edtf));
const iso = (day: Day | null) => (day === null ? '' : isoOf(day));

describe('markOf', () => {
  const cases: [
    edtf: string,
    position: Position,
    shape: Mark['shape'],
    span: string,
    approximate: boolean,
  ][] = [
    ['2019-12-20', 'at', 'disc', '2019-12-20/2019-12-21', false],
    ['2019-12-20', 'within', 'disc', '2019-12-20/2019-12-21', false],
    ['2019-12-20/2019-12-20', 'throughout', 'disc', '2019-12-20/2019-12-21', false],
    ['2019-12-20~', 'at', 'disc', '2019-12-20/2019-12-21', true],
    ['2019-12-20?', 'at', 'disc', '2019-12-20/2019-12-21', true],
    ['2019-12-20%', 'at', 'disc', '2019-12-20/2019-12-21', true],
    ['2019-12', 'within', 'unit', '2019-12-01/2020-01-01', false],
    ['2019-12', 'at', 'unit', '2019-12-01/2020-01-01', false],
    ['2019-12-XX', 'within', 'unit', '2019-12-01/2020-01-01', false],
    ['201X', 'within', 'unit', '2010-01-01/2020-01-01', false],
    ['2019-12-0X', 'at', 'part', '2019-12-01/2019-12-10', false],
    ['2019-12-3X', 'within', 'part', '2019-12-30/2020-01-01', false],
    ['2019-12-0X', 'throughout', 'bar', '2019-12-01/2019-12-10', false],
    ['2019~', 'at', 'unit', '2019-01-01/2020-01-01', true],
    ['2019-12-05/2019-12-07', 'throughout', 'bar', '2019-12-05/2019-12-08', false],
    ['2019-12-05/2019-12-07', 'within', 'soft', '2019-12-05/2019-12-08', false],
    ['2019-12-05/2019-12-07~', 'throughout', 'bar', '2019-12-05/2019-12-08', true],
    ['2019-12-05/..', 'throughout', 'bar', '2019-12-05/', false],
    ['2019-12-05/..', 'at', 'soft', '2019-12-05/', false],
    ['/2019-12-05', 'within', 'soft', '/2019-12-06', false],
  ];
  for (const [edtf, position, shape, span, approximate] of cases) {
    test(`${position} ${edtf}: ${shape}`, () => {
      const mark = markOn(edtf, position);
      expect([mark.shape, mark.approximate]).toEqual([shape, approximate]);
      expect(`${iso(mark.start)}/${iso(mark.end)}`).toBe(span);
    });
  }

  test('only a date known to one day is a disc, whatever the position', () => {
    const texts = [
      '2019',
      '201X',
      '2019-12',
      '2019-XX',
      '2019-12-XX',
      '2019-12-20/2019-12-21',
      '2019-12-20/..',
    ];
    for (const text of texts) {
      for (const position of POSITIONS) expect(markOn(text, position).shape, text).not.toBe('disc');
    }
  });
});

describe('drawnSpan', () => {
  test('keeps every known side, and is never empty', () => {
    const anySide = fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: null });
    fc.assert(
      fc.property(anySide, fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null }), (start, length) => {
        const from = start as Day | null;
        const end = length === null ? null : addDays(from ?? (0 as Day), length);
        const drawn = drawnSpan({ start: from, end });
        expect(drawn.start).toBeLessThan(drawn.end);
        if (from !== null) expect(drawn.start).toBe(from);
        if (end !== null) expect(drawn.end).toBe(end);
        const isHalfOpen = (from === null) !== (end === null);
        if (isHalfOpen) expect(drawn.end - drawn.start).toBeGreaterThan(99 * 365);
      }),
    );
  });
});
