import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import type { Modality, Position } from '@/model/record/lists';
import { markOf } from './markOf';
import { sayMarkNote } from './sayMarkNote';

function noteOn(edtf: string, position: Position, modality: Modality = 'held', isInferred = false): string {
  const reading = parseEdtf(edtf);
  if ('problem' in reading) throw new Error(reading.problem);
  const { edtf: date } = reading;
  return sayMarkNote({ modality, date, shape: markOf(position, date).shape, isInferred });
}

describe('sayMarkNote', () => {
  const dates: [edtf: string, position: Position, note: string][] = [
    ['2019-12-20', 'at', ''],
    ['2019-12-20~', 'at', 'about'],
    ['2019-12-20?', 'at', 'perhaps'],
    ['2019-12-20%', 'at', 'perhaps about'],
    ['2019-12-05/2019-12-07', 'throughout', ''],
    ['2019-12-05/2019-12-07~', 'throughout', 'about'],
    ['2019-12-05/2019-12-07', 'within', 'day not stated'],
    ['2019-12-05~/2019-12-07', 'within', 'about, day not stated'],
    ['2019-12', 'within', 'Dec 2019, day not stated'],
    ['2019~', 'at', 'about 2019, day not stated'],
    ['201X', 'within', '2010s, day not stated'],
    ['2019-09-0X', 'within', '1–9 Sept 2019, day not stated'],
    ['2019-12-05/..', 'within', 'on or after 5 Dec 2019'],
    ['/2019-12-05', 'within', 'on or before 5 Dec 2019'],
    ['2019-12/..', 'within', 'from Dec 2019, day not stated'],
    ['2019-12-05/..', 'throughout', 'from 5 Dec 2019, no end stated'],
    ['2019-12-05/', 'throughout', 'from 5 Dec 2019, end not known'],
    ['../2019-12-05', 'throughout', 'until 5 Dec 2019, no start stated'],
  ];
  for (const [edtf, position, note] of dates)
    test(`${position} ${edtf}: ${note || 'nothing'}`, () => expect(noteOn(edtf, position)).toBe(note));

  test('what is not held comes first, what is inferred last', () => {
    expect(noteOn('2019-12-20', 'at', 'denied')).toBe('denied');
    expect(noteOn('2019-12-20/..', 'within', 'possible', true)).toBe(
      'possible · on or after 20 Dec 2019 · inferred',
    );
  });
});
