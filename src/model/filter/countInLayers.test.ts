import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import type { Layer } from '@/model/view/view';
import { countInLayers } from './countInLayers';

const { dataset } = readDataset(soundDataset(), 'test/dataset.json');
function countIn(id: string, ...layers: Layer[]) {
  const event = dataset?.events.get(id);
  if (!dataset || !event) throw new Error(`The fixture has lost ${id}.`);
  return countInLayers(dataset, event, layers);
}
const count = (...layers: Layer[]) => countIn('meeting', ...layers);

test('of the facts of an event those of each layer are counted, what was said at it among them', () => {
  const all = count('asserted', 'said', 'inferred').all;
  // A figure in a speaker's words, and the claim itself.
  expect(count('said')).toEqual({ within: 2, inPart: 0, all });
  // Its date is printed, but for the year.
  expect(count('inferred')).toEqual({ within: 0, inPart: 1, all });
  expect(count('asserted').within).toBe(all - 2);
  expect(count('asserted', 'said', 'inferred').within).toBe(all);
  expect(count()).toEqual({ within: 0, inPart: 0, all });
  // Its words, which have a receipt, and its date, which has a basis.
  expect(countIn('ticket-talks', 'inferred')).toEqual({ within: 1, inPart: 0, all: 2 });
});
