import { expect, test } from 'vitest';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { ShownEvents } from './ShownEvents';

test('knows which ids are shown, which are not, and which are no event', () => {
  const { table } = madeTalks([{}, {}, {}, {}]);
  const shown = new ShownEvents(table, Uint32Array.of(1, 3));
  expect(['e0', 'e1', 'e2', 'e3', 'e4'].map((id) => shown.has(id))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
