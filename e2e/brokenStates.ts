/** States of the page in which what it shows is broken: records set aside, sources that fail, files that cannot be read. */
import type { Page } from '@playwright/test';
import { smallParquet, text } from '../src/data/events/smallParquet.fixture';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { HOSTILE } from './hostileDataset';
import type { PageState } from './pageState';
import { serveDataset } from './serveDataset';
import { serveEvents } from './serveEvents';

const NAME = 'ferry-talks';
const LIST = `#dataset=${NAME}&view=list`;

type Lists = Record<'sources' | 'events' | 'actors' | 'claims', unknown[]>;

/** The sound dataset with one change, and its one source, which another text may stand in for. */
const serve =
  (change: (json: Lists) => void = () => {}, source = SOUND_TEXT) =>
  (page: Page) => {
    const json = soundDataset();
    change(json as unknown as Lists);
    return serveDataset(page, NAME, json, () => source);
  };

/** More records, each with a fault of its own, and in one of them words that hide what they are. */
function spoil({ events, actors, claims }: Lists): void {
  const [event] = events as object[];
  events.push(
    { ...event, id: 'no-title', title: 7 },
    { ...event, id: 'no-day', when: { edtf: '2021-02-30' } },
    { ...event, id: 'reordered', title: 'a\u202eb', colour: 'red\u202e' },
    null,
  );
  actors.push({ id: 'nobody', kind: 'ghost' });
  claims.push({ id: 'said', event: 'none' });
}

const unfold = async (page: Page) => {
  const found = page.getByText('What is wrong, and where').first();
  if (!(await found.evaluate((summary) => summary.closest('details')?.open))) await found.click();
};

/** What axe cannot decide is measured text by text: more of them would show nothing else. */
const TALKS = 60;
const many = <T>(of: (at: number) => T) => Array.from({ length: TALKS }, (_, at) => of(at));

/** A file of events of which every tenth row has a fault, or without the titles. */
function eventFile(isWhole: boolean): Uint8Array {
  const days = (add: number) => many((at) => (at % 10 === 7 ? null : 18_000 + at + add));
  return smallParquet({
    start: { type: 'INT32', data: days(0) },
    end: { type: 'INT32', data: many((at) => (at % 10 === 3 ? 1 : (days(1)[at] ?? null))) },
    precision: text(...many((at) => (at % 40 === 5 ? 'hour' : 'day'))),
    kind: text(...many((at) => (at % 25 === 1 ? 'party\u202e' : 'call'))),
    modality: text(...many(() => 'held')),
    participants: text(...many((at) => (at % 20 === 9 ? 'nobody' : 'berg,lund'))),
    record: text(...many(() => '{"event":{}}')),
    ...(isWhole
      ? { title: text(...many((at) => (at === 0 ? 'W'.repeat(100_001) : `Berg calls Lund, no. ${at}`))) }
      : {}),
  });
}

const serveLarge = (isWhole: boolean) => (page: Page) => serveEvents(page, eventFile(isWhole));

const serveHostile = (page: Page) => serveDataset(page, 'hostile', HOSTILE.json, () => HOSTILE.text);

async function serveCatalogue(page: Page): Promise<void> {
  await serve()(page);
  await page.route('**/data/index.json', (route) =>
    route.fulfill({ json: { schemaVersion: 1, datasets: [{ id: 'none' }, null, 7, [], 'x\u202ey'] } }),
  );
}

/** What is broken, at any width. Every answer is a 200: an engine writes others to the console by itself. */
export const BROKEN: readonly PageState[] = [
  { name: 'records set aside', address: LIST, serve: serve(spoil), layer: unfold },
  {
    name: 'hostile words, and records set aside',
    address: '#dataset=hostile&view=list',
    serve: serveHostile,
    layer: unfold,
  },
  { name: 'no event that can be shown', address: LIST, serve: serve(({ events }) => events.fill(null)) },
  {
    name: 'a dataset that cannot be read',
    address: LIST,
    serve: serve((json) => Object.assign(json, { schemaVersion: 2 })),
  },
  {
    name: 'a source that does not come',
    address: `${LIST}&event=meeting`,
    serve: serve(undefined, '<!doctype html><title>Not found</title>'),
  },
  {
    name: 'a source whose record is set aside',
    address: `${LIST}&event=meeting&quote=p1-day`,
    serve: serve(({ sources }) => sources.fill({ id: 'harbour-news' })),
    layer: unfold,
  },
  {
    name: 'a source in which the words no longer stand',
    address: `#dataset=${NAME}&view=source&event=meeting&quote=p1-duration`,
    serve: serve(undefined, SOUND_TEXT.replace('half hours', 'half days')),
  },
  {
    name: 'a large dataset with bad rows',
    address: LIST,
    serve: serveLarge(true),
    layer: unfold,
  },
  {
    name: 'an event of a large dataset whose record is bad',
    address: `${LIST}&event=2`,
    serve: serveLarge(true),
  },
  { name: 'a large dataset without a column', address: LIST, serve: serveLarge(false) },
  {
    name: 'a list of datasets with entries set aside',
    address: LIST,
    serve: serveCatalogue,
    layer: unfold,
  },
];
