import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { shownSource } from './shownSource';

const { dataset } = readDataset(twoSourcesDataset(), 'ferry-talks/dataset.json');
if (dataset === null) throw new Error('The dataset of two sources is not sound.');
const NOTHING = { quote: null, source: null, event: null };

test.each([
  ['the first where nothing is asked for', {}, 'harbour-news'],
  ['the one that is named', { source: 'evening-post' }, 'evening-post'],
  ['the one of the passage, whatever is named', { quote: 'ep-day', source: 'harbour-news' }, 'evening-post'],
  ['the first that tells of the event', { event: 'meeting' }, 'harbour-news'],
  ['the first where the named one is not there', { source: 'nowhere' }, 'harbour-news'],
])('shows %s', (_what, asked, id) => {
  expect(shownSource(dataset, { ...NOTHING, ...asked })?.id).toBe(id);
});

test('shows none where the passage is of a source that is not there', () => {
  const sources = new Map([...dataset.sources].filter(([id]) => id !== 'evening-post'));
  expect(shownSource({ ...dataset, sources }, { ...NOTHING, quote: 'ep-day' })).toBeUndefined();
});
