import { describe, expect, test } from 'vitest';
import { minimapTicks } from './minimapTicks';

describe('minimapTicks', () => {
  test('places a tick by where its passage begins', () => {
    const passages = [
      { start: 750, end: 760, name: 'call' },
      { start: 0, end: 9, name: 'meeting' },
    ];
    expect(minimapTicks(passages, 1500)).toEqual([
      { at: 0, name: 'meeting' },
      { at: 0.5, name: 'call' },
    ]);
  });

  test('draws one tick where several would lie on each other, the first of them', () => {
    const passages = [
      { start: 3, end: 9, name: 'call' },
      { start: 1, end: 2, name: 'meeting' },
    ];
    expect(minimapTicks(passages, 1_000_000)).toEqual([{ at: 0, name: 'meeting' }]);
  });

  test('never draws more ticks than can be told apart', () => {
    const passages = Array.from({ length: 5000 }, (_, start) => ({ start, end: start + 1, name: 'call' }));
    expect(minimapTicks(passages, 5000)).toHaveLength(150);
  });

  test('an empty text has none', () => expect(minimapTicks([], 0)).toEqual([]));
});
