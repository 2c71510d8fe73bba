import { expect, test } from 'vitest';
import { marchGroup } from './marchGroup.fixture';
import { sayGroup } from './sayGroup';

test('says how many, when and of what kinds', () => {
  expect(sayGroup(marchGroup())).toBe('4 events, 3–9 March 1994: 3 meetings, 1 telephone call');
  const long = marchGroup({ unit: 'long', count: 2, places: { list: () => [0, 1] } });
  expect(sayGroup(long)).toBe('2 long events, 3–9 March 1994: 1 meeting, 1 telephone call');
});
