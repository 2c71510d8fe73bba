import { expect, test } from 'vitest';
import type { Facet } from '@/model/record/eventTable';
import { EMPTY_VIEW } from '@/model/view/view';
import { sayMissing } from './sayMissing';

const missing = new Set<Facet>(['place', 'topic']);

test('a filter by what the file does not carry is said', () => {
  expect(sayMissing({ missing }, { ...EMPTY_VIEW, place: ['oslo'] })).toBe(
    'The file of this dataset has no column of places. The filter by places leaves out every event, whatever it was. Take it off to see them.',
  );
  expect(sayMissing({ missing }, { ...EMPTY_VIEW, place: ['oslo'], topic: ['oil'] })).toContain(
    'places and agenda items',
  );
});

test('a filter by whose words events rest on is said where their records come one by one', () => {
  const table = { missing, onTitles: () => () => {} };
  expect(sayMissing(table, { ...EMPTY_VIEW, layer: ['said'] })).toBe(
    'Whose words an event rests on stands in its record, and the records of this dataset are read one by one, when their events are opened. The filter by layers leaves out every event, whatever it was. Take it off to see them.',
  );
  expect(sayMissing(table, { ...EMPTY_VIEW, speaker: ['berg'], layer: ['said'] })).toContain(
    'The filter by speakers and layers leaves out',
  );
  expect(sayMissing({ missing }, { ...EMPTY_VIEW, layer: ['said'] })).toBeNull();
});

test('nothing is said of others', () => {
  expect(sayMissing({ missing }, EMPTY_VIEW)).toBeNull();
  expect(sayMissing({ missing }, { ...EMPTY_VIEW, kind: ['call'] })).toBeNull();
  expect(sayMissing({ missing: new Set() }, { ...EMPTY_VIEW, place: ['oslo'] })).toBeNull();
});
