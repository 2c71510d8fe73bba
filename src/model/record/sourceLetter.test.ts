import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { soundDataset } from './soundDataset.fixture';
import { sourceLetter } from './sourceLetter';
import { twoSourcesDataset } from './twoSources.fixture';

const lettersOf = (file: object, ids: string[]) => {
  const { dataset } = readDataset(file, 'test/dataset.json');
  return ids.map((id) => dataset && sourceLetter(dataset, id));
};

test('several sources have a letter each, in their order; one that is not there has none, nor has a single one', () => {
  expect(lettersOf(twoSourcesDataset(), ['harbour-news', 'evening-post', 'gone'])).toEqual(['A', 'B', null]);
  expect(lettersOf(soundDataset(), ['harbour-news', 'gone'])).toEqual([null, null]);
});

test('after Z come numbers', () => {
  const file = twoSourcesDataset();
  const [first] = file.sources;
  const ids = Array.from({ length: 27 }, (_, at) => `paper-${at}`);
  file.sources.push(...ids.flatMap((id) => (first ? [{ ...first, id }] : [])));
  expect(lettersOf(file, ['paper-23', 'paper-24', 'paper-25'])).toEqual(['Z', '10', '11']);
});
