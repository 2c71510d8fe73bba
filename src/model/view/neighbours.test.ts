import { describe, expect, test } from 'vitest';
import { neighbours } from './neighbours';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
type Record = { id: string };

describe('neighbours', () => {
  const cases: [name: string, records: Record[], id: string, previous: Record | null, next: Record | null][] =
    [
      ['in the middle', [a, b, c], 'b', a, c],
      ['at the start', [a, b, c], 'a', null, b],
      ['at the end', [a, b, c], 'c', b, null],
      ['alone', [a], 'a', null, null],
      ['absent', [a, b], 'x', null, null],
      ['among none', [], 'a', null, null],
    ];
  for (const [name, records, id, previous, next] of cases) {
    test(name, () => {
      const found = neighbours(records, id);
      expect(found.previous).toBe(previous);
      expect(found.next).toBe(next);
    });
  }
});
