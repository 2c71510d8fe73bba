import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { SOURCES_DIFFER } from '@/model/record/words';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { Claims } from './Claims';

test('after the event at which something was said stands that sources differ on it', () => {
  const { dataset } = readDataset(twoSourcesDataset(), 'test/dataset.json');
  if (dataset === null) throw new Error('The dataset cannot be read.');
  const html = renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources: new Map(), quote: null, link: () => '#' }}>
      <Claims dataset={dataset} link={() => '#'} speakers={['berg']} />
    </EvidenceProvider>,
  );
  expect(html).toContain(SOURCES_DIFFER);
});
