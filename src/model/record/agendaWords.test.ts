import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { agendaWords } from './agendaWords';
import { soundDataset } from './soundDataset.fixture';

const { dataset } = readDataset(soundDataset(), 'ferry-talks/dataset.json');
if (dataset === null) throw new Error('The sample cannot be read.');
const [point] = [...dataset.agendaItems.values()];

test('what the claims of a passage are about is read once, however many points ask', () => {
  let readings = 0;
  const claims = new (class extends Map<string, never> {
    override get(id: string) {
      readings += 1;
      return super.get(id);
    }
  })([...dataset.claims] as [string, never][]);
  const watched = { ...dataset, claims };
  if (point === undefined) throw new Error('The sample has lost its point.');
  const first = [...dataset.events.keys()].map((event) => agendaWords(watched, event, point));
  const before = readings;
  expect(before).toBeGreaterThan(0);
  for (const event of dataset.events.keys()) agendaWords(watched, event, { ...point, id: 'another' });
  expect(readings).toBe(before);
  expect(first.flat()).not.toEqual([]);
});
