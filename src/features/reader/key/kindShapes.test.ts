import { expect, test } from 'vitest';
import { KINDS } from '@/model/record/lists';
import { KIND_SHAPES } from './kindShapes';

test('no two kinds share a shape', () => {
  expect(new Set(Object.values(KIND_SHAPES)).size).toBe(KINDS.length);
});
