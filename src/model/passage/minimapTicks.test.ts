import { describe, expect, test } from 'vitest';
import { minimapTicks } from './minimapTicks';

const passage = (id: string, start: number, shape: string) => ({ id, start, end: start + 9, shape });

describe('minimapTicks', () => {
  test('places a tick by where its passage begins', () => {
    expect(minimapTicks([passage('b', 450, 'square'), passage('a', 0, 'circle')], 900)).toEqual([
      { at: 0, column: 0, id: 'a', shape: 'circle' },
      { at: 0.5, column: 0, id: 'b', shape: 'square' },
    ]);
  });

  test('of several in one place, one of each shape, side by side; it leads to the first', () => {
    const passages = [passage('c', 5, 'circle'), passage('b', 3, 'square'), passage('a', 1, 'circle')];
    expect(minimapTicks(passages, 1_000_000)).toEqual([
      { at: 0, column: 0, id: 'a', shape: 'circle' },
      { at: 0, column: 1, id: 'b', shape: 'square' },
    ]);
  });

  test('never draws more ticks than can be told apart', () => {
    const passages = Array.from({ length: 5000 }, (_, k) => passage(`p${k}`, k, `shape ${k % 6}`));
    expect(minimapTicks(passages, 5000)).toHaveLength(270);
  });

  test('an empty text has none', () => expect(minimapTicks([], 0)).toEqual([]));
});
