import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { readSource } from '@/model/record/readSource';
import { SOUND_TEXT, soundDataset } from '@/model/record/soundDataset.fixture';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { EvidenceProvider } from './EvidenceContext';
import { Receipt } from './Receipt';
import { Receipts } from './Receipts';

/** What the receipt of a passage shows, and how it is called, once a change is made to the text of its source; `null`: it cannot be loaded. */
function receiptIn(
  text: string | null,
  id: string,
  file: object = soundDataset(),
): { shown: string; called: string } {
  const { dataset } = readDataset(file, 'test/dataset.json');
  if (!dataset) throw new Error('The fixture has lost its dataset.');
  const source = dataset.sources.get('harbour-news');
  const sources = new Map(
    text === null || !source ? [] : [[source.id, readSource(dataset, source, text, null)]],
  );
  const failed = new Set(text === null && source ? [source.id] : []);
  const html = renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources, failed, quote: null, link: () => '#' }}>
      <Receipt evidence={id} />
    </EvidenceProvider>,
  );
  const [, called = '', shown = ''] = /aria-label="([^"]*)"[^>]*>(.*?)<\/a>/s.exec(html) ?? [];
  return { shown: shown.replaceAll(/<[^>]+>/g, ''), called };
}

const NOT_FOUND = SOUND_TEXT.replace('half hours', 'half days');
const TWICE = `${SOUND_TEXT.replace('Norrland', 'Nordland')}Norrland. Norrland.\n`;
for (const [text, id, shown, called] of [
  [SOUND_TEXT, 'p1-day', '¶1', 'Paragraph 1'],
  [SOUND_TEXT, 'dateline', 'dateline', 'Dateline'],
  [SOUND_TEXT.replace('A', 'Moved. A'), 'p1-day', '¶1 moved', 'Paragraph 1 moved'],
  [NOT_FOUND, 'p1-duration', 'not found', 'not found'],
  [TWICE, 'p3-norrland', 'several places', 'several places'],
  [
    SOUND_TEXT.replace('about two', 'about\u00a0two'),
    'p1-duration',
    '¶1 typography',
    'Paragraph 1 typography',
  ],
] as const)
  test(`a receipt that shows ‘${shown}’ can be called by these words`, () => {
    const receipt = receiptIn(text, id);
    expect(receipt.shown).toBe(shown);
    expect(receipt.called.startsWith(`${called}: “`), receipt.called).toBe(true);
  });

test('receipts of two sources are told from each other, as they are seen and as they are called', () => {
  const file = twoSourcesDataset();
  expect(receiptIn(SOUND_TEXT, 'p1-day', file).shown).toBe('A ¶1');
  expect(receiptIn(SOUND_TEXT, 'p1-day', file).called).toMatch(/^A Paragraph 1: “on 4 March”/);
  expect(receiptIn(SOUND_TEXT, 'ep-day', file).shown).toBe('B ¶…');
});

test('where the article cannot be loaded a receipt says so, with the words of the dataset', () => {
  const { shown, called } = receiptIn(null, 'p1-day');
  expect(shown).toBe('not checked');
  expect(called).toMatch(/^not checked: “on 4 March”\..*The article could not be loaded/);
});

test('where the record of its source is set aside a receipt says so', () => {
  const file = soundDataset();
  for (const source of file.sources) source.published = 'some day';
  const { shown, called } = receiptIn(null, 'p1-day', file);
  expect(shown).toBe('source not shown');
  expect(called).toMatch(
    /^source not shown: “on 4 March”\..*The record of its source is missing or set aside/,
  );
});

test('of the receipts of a fact with thousands of passages twenty stand there, that of the selected one with them', () => {
  const { dataset } = readDataset(soundDataset(), 'test/dataset.json');
  const [one] = dataset?.evidence.values() ?? [];
  if (!dataset || !one) throw new Error('The fixture has lost its passages.');
  const ids = Array.from({ length: 19_000 }, (_, at) => `p-${at}`);
  const evidence = new Map(ids.map((id) => [id, { ...one, id }]));
  const many = { ...dataset, evidence };
  const html = renderToStaticMarkup(
    <EvidenceProvider value={{ dataset: many, sources: new Map(), quote: 'p-18000', link: () => '#' }}>
      <Receipts ids={ids} />
    </EvidenceProvider>,
  );
  const drawn = [...html.matchAll(/data-evidence-id="([^"]*)"/g)].map(([, id]) => id);
  expect(drawn).toEqual([...ids.slice(0, 20), 'p-18000']);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('18,979 more passages: show the next 20');
});
