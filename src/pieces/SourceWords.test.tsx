import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { EvidenceProvider } from './EvidenceContext';
import { SourceWords } from './SourceWords';

function draw(words: string): string {
  const file = soundDataset();
  for (const one of file.evidence)
    if (one.id === 'p1-duration') one.insertions = [{ start: one.start + 6, end: one.start + 9 }];
  const { dataset } = readDataset(file, 'test/dataset.json');
  if (!dataset) throw new Error('The fixture has lost its dataset.');
  return renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources: new Map(), quote: null, link: () => '#' }}>
      <SourceWords evidence={['p1-day', 'p1-duration']}>{words}</SourceWords>
    </EvidenceProvider>,
  );
}

test('of words that are a part of a passage what an editor inserted is set apart', () => {
  expect(draw('about two and a half')).toMatch(/about <ins [^>]*>two<\/ins> and a half/);
});

test('words without an insertion, and those of no passage, stand as they are', () => {
  expect(draw('half hours')).toContain('half hours');
  for (const words of ['half hours', 'two days']) expect(draw(words)).not.toContain('<ins');
});
