/** Datasets made by chance, one event of each broken, drawn as a reader would see them: nothing throws, every event is there. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Agreements } from '@/features/agreements/Agreements';
import { Details } from '@/features/details/Details';
import { List } from '@/features/list/List';
import { readDataset } from '@/model/read/readDataset';
import { arbitraryDataset } from '@/model/record/arbitraryDataset.fixture';
import type { Dataset } from '@/model/record/dataset';
import { allRows } from '@/model/record/eventTable';
import { HOSTILE_TEXTS } from '@/model/record/hostileText.fixture';
import { EMPTY_VIEW, linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';

type Json = Record<string, unknown>;

const link = (change: Partial<View>) => linkTo(EMPTY_VIEW, change);
const TEXTS = Object.values(HOSTILE_TEXTS).filter((text) => text.length < 500);
const OWN_ADDRESS = /^#/;
const FOREIGN_ADDRESS = /^https?:\/\//;

function draw(dataset: Dataset): string {
  const events = [...dataset.events.values()];
  const details = events.map((event) => (
    <Details
      dataset={dataset}
      event={event}
      key={event.id}
      link={link}
      next={0}
      isLeftOut={false}
      layers={[]}
      previous={null}
      quotesInPlace
    />
  ));
  return renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources: new Map(), quote: null, link }}>
      <List dataset={dataset} link={link} query="e a" rows={allRows(dataset.table)} selected={null} />
      <Agreements dataset={dataset} events={events} from={null} link={link} selected={null} to={null} />
      {details}
    </EvidenceProvider>,
  );
}

/** Every event has a row; every link leads into the page or to http(s); no text became an element. */
function holds(html: string, dataset: Dataset): void {
  const rows = new Set([...html.matchAll(/data-event-id="([^"]*)"/g)].map(([, id]) => id));
  for (const id of dataset.events.keys()) expect(rows).toContain(id);
  for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g))
    expect(OWN_ADDRESS.test(href) || FOREIGN_ADDRESS.test(href), href).toBe(true);
  const bare = html.replaceAll(/"[^"]*"/g, '');
  expect(bare).not.toMatch(/<(?:img|script|iframe|style|b)\b|<[^>]+ on[a-z]+=/i);
}

test('60 datasets made by chance are drawn, with hostile words in place of theirs', () => {
  let drawn = 0;
  fc.assert(
    fc.property(arbitraryDataset(), fc.nat(), (json, turn) => {
      let at = turn;
      for (const event of json.events as Json[]) event.title = TEXTS[at++ % TEXTS.length];
      for (const event of (json.events as Json[]).slice(1, 2)) event.participants = null;
      const { dataset, counts } = readDataset(JSON.parse(JSON.stringify(json)), 'fuzz/dataset.json');
      expect(counts.shown + counts.setAside).toBe(json.events.length);
      if (dataset === null) return;
      holds(draw(dataset), dataset);
      drawn += dataset.events.size;
    }),
    { numRuns: 60, seed: 20_191_220 },
  );
  expect(drawn).toBeGreaterThan(50);
});
