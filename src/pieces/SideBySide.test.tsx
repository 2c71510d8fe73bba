import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { matterOf } from '@/model/voice/sameMatter';
import { EvidenceProvider } from './EvidenceContext';
import { SideBySide } from './SideBySide';

/** How the statements on the subsidy are introduced, once a change is made to the two claims of the fixture. */
function introduced(change: object): string {
  const file = twoSourcesDataset();
  const claims = file.claims.map((claim) => (claim.id === 'berg-money' ? { ...claim, ...change } : claim));
  const { dataset } = readDataset({ ...file, claims }, 'test/dataset.json');
  const matter = dataset && matterOf(dataset, 'subsidy');
  if (!dataset || !matter) throw new Error('The fixture has lost its figure.');
  const html = renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources: new Map(), quote: null, link: () => '#' }}>
      <SideBySide dataset={dataset} link={() => '#'} matter={matter} />
    </EvidenceProvider>,
  );
  return (/<summary>(.*?)<\/summary>/s.exec(html)?.[1] ?? '').replaceAll(/<[^>]+>/g, '');
}

test('statements are introduced by what they differ in: who, when, or only in which source', () => {
  const lund = { actor: 'lund', evidence: ['ep-speaker'] };
  expect(introduced({ speaker: lund })).toBe('2 statements on “subsidy”, by 2 speakers');
  expect(introduced({ event: 'call' })).toBe('2 statements on “subsidy”, at different times');
  expect(introduced({})).toBe('2 statements on “subsidy”, as different sources give it');
});
