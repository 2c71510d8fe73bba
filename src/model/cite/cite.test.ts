import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '@/model/day/day';
import { readDataset } from '@/model/read/readDataset';
import { restsOn } from '@/model/record/restsOn';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import type { View } from '@/model/view/view';
import { asKnownOn } from '@/model/voice/asKnownOn';
import { voiceOf } from '@/model/voice/voiceOf';
import { type CiteShelf, citeEvent, citeQuote, citeView } from './cite';
import { CITE_FORMATS } from './citeFormats';
import { decemberTalks } from './decemberTalks.fixture';
import { writeText } from './writeText';
import { writeWiki } from './writeWiki';

const BELTA = 'https://eng.belta.example/president/view/progress?id=1';
const shelf = decemberTalks();
const linked = decemberTalks(BELTA);

function eventOf({ dataset }: CiteShelf, id: string) {
  const event = dataset.events.get(id);
  if (event === undefined) throw new Error(`There is no event ${id}.`);
  return event;
}

const allOf = ({ dataset }: CiteShelf) => ({
  words: `All ${dataset.events.size} events`,
  events: dataset.events,
});

/** To write them anew after a wanted change: `npx vitest run src/model/cite/cite.test.ts -u`. */
describe('golden files', () => {
  const golden = {
    'call-of-18-december': citeEvent(shelf, eventOf(shelf, 'rumas-medvedev-call')),
    'call-of-18-december-linked': citeEvent(linked, eventOf(linked, 'rumas-medvedev-call')),
    'gas-price': citeQuote(shelf, 'p13-gas', null),
    'whole-view': citeView(shelf, allOf(shelf)),
  };
  for (const [name, items] of Object.entries(golden)) {
    for (const { id, extension, write } of CITE_FORMATS)
      test(`${name} as ${id}`, async () => {
        await expect(write(items)).toMatchFileSnapshot(`./golden/${name}.${extension}`);
      });
  }
  test('are there, and say what they must', () => {
    const file = readFileSync(join(import.meta.dirname, 'golden/call-of-18-december.bib'), 'utf8');
    for (const words of ['On 18 December, a telephone conversation', 'day = {20}', 'd6543916f91c99e8'])
      expect(file).toContain(words);
  });
});

describe('cite', () => {
  test('a sentence stands on one line, though a title or a name does not', () => {
    const [item] = citeEvent(shelf, eventOf(shelf, 'rumas-medvedev-call'));
    const broken = item && { ...item, title: 'Two\nlines', publisher: 'A\r\nB' };
    expect(broken && writeText([broken])).toMatch(/^“Two lines”\. A B, [^\n]+\n$/);
  });

  test('every event of the dataset has a citation with its exact words', () => {
    for (const event of shelf.dataset.events.values()) {
      const words = citeEvent(shelf, event).flatMap(({ custom }) => custom.quotes.map(({ exact }) => exact));
      const ids = event.evidence ?? restsOn(event.when);
      expect(words).toEqual(ids.map((id) => shelf.dataset.evidence.get(id)?.exact));
      expect(words.length, event.id).toBeGreaterThan(0);
    }
  });

  test('a source of a month is cited with its month, in every format', () => {
    const sources = [...shelf.dataset.sources.values()].map((source) => ({
      ...source,
      published: '2019-12',
    }));
    const dataset = { ...shelf.dataset, sources: new Map(sources.map((source) => [source.id, source])) };
    const items = citeEvent({ ...shelf, dataset }, eventOf(shelf, 'rumas-medvedev-call'));
    expect(items[0]?.issued).toEqual({ 'date-parts': [[2019, 12]] });
    const written = CITE_FORMATS.map(({ id, write }) => [id, write(items)] as const);
    expect(written.filter(([, text]) => /day = |DA {2}- 2019\/12\/\d|BelTA, \d|date=\d/.test(text))).toEqual(
      [],
    );
  });

  test('an event known to the month keeps its month', () => {
    const event = eventOf(shelf, 'rumas-medvedev-call');
    const dates = new Map(shelf.dataset.dates);
    const month = { kind: 'date', date: { precision: 'month', span: dates.get(event.id)?.span } };
    dates.set(event.id, { ...dates.get(event.id), precision: 'month', start: month, end: month } as never);
    const [item] = citeEvent({ ...shelf, dataset: { ...shelf.dataset, dates } }, event);
    expect(item?.['event-date']).toEqual({ 'date-parts': [[2019, 12]] });
  });

  test('an event of one day that is not stated lasts no range of days', () => {
    const dateOf = (id: string) => citeEvent(shelf, eventOf(shelf, id))[0]?.['event-date'];
    expect(dateOf('food-issues-resolved')).toEqual({ literal: '7–20 December 2019, day not stated' });
    expect(dateOf('gas-price-talks')).toEqual({ literal: 'on or after 7 December 2019, day not stated' });
    expect(dateOf('lukashenko-putin-sochi')).toEqual({ 'date-parts': [[2019, 12, 7]] });
  });

  test('names the speaker, and the paragraph', () => {
    const [item] = citeQuote(shelf, 'p2-done', null);
    expect(item?.custom.quotes).toEqual([
      expect.objectContaining({ speakers: ['Aleksandr Lukashenko'], place: 'paragraph 2', trouble: null }),
    ]);
    expect(item?.note).toContain('” – Aleksandr Lukashenko, paragraph 2.');
  });

  test('names the speaker of words that lie within those of a claim, as their receipt does', () => {
    const [item] = citeQuote(shelf, 'p9-35-billion', null);
    expect(item?.custom.quotes[0]?.speakers).toEqual(['Vladimir Putin']);
    expect(citeQuote(shelf, 'p1-lukashenko', null)[0]?.custom.quotes[0]?.speakers).toEqual([]);
    for (const { id } of shelf.dataset.evidence.values()) {
      const speakers = citeQuote(shelf, id, null)[0]?.custom.quotes[0]?.speakers;
      const voices = voiceOf(shelf.dataset, id).map(({ speaker }) => speaker.actor);
      expect(speakers, id).toEqual([...new Set(voices)].map((one) => shelf.dataset.actors.get(one)?.name));
    }
  });

  test('leads to the words at the publisher where its address is known', () => {
    expect(citeQuote(linked, 'p15-day', null)[0]?.URL).toBe(`${BELTA}#:~:text=On%2018%20December`);
    expect(citeQuote(shelf, 'p15-day', null)[0]?.URL).toContain('#dataset=belarus-russia-2019-12&');
  });

  test('words that stand twice are told apart by those around them', () => {
    const [item] = citeQuote(linked, 'p12-sochi', null);
    expect(item?.URL).toMatch(/#:~:text=[^,&]+-,[^,]+,-[^,&]+$/);
  });

  test('a letter changed: the citation says so, with every format', () => {
    const broken = decemberTalks(undefined, (text) =>
      text.replace('a telephone conversation took', 'a telephone conversatiom took'),
    );
    const items = citeEvent(broken, eventOf(broken, 'rumas-medvedev-call'));
    for (const { write } of CITE_FORMATS)
      expect(write(items)).toContain('Not as quoted: These words are not found');
    expect(items[0]?.custom.quotes[0]?.place).toBeNull();
  });

  test('a text that is not the one that was quoted, or was not looked at: every format says so', () => {
    const broken = decemberTalks(BELTA, (text) => `${text}\nOne more line.\n`);
    const said = (shelf: CiteShelf) =>
      CITE_FORMATS.map(({ id, write }) => {
        const written = write(citeQuote(shelf, 'p15-day', null));
        return [id, /SHA-256 of the text: [0-9a-f]{64}(, [a-z ]+)?\./.exec(written)?.[1]];
      });
    const all = (words: string | undefined) => CITE_FORMATS.map(({ id }) => [id, words]);
    expect(said(linked)).toEqual(all(undefined));
    expect(said(broken)).toEqual(all(', which the text shown now does not have'));
    expect(said({ ...linked, sources: new Map() })).toEqual(all(', not checked here'));
  });

  test('only words that are marked on the page are called marked there', () => {
    const told = (change: (text: string) => string) =>
      writeWiki(citeQuote(decemberTalks(BELTA, change), 'p15-day', null));
    expect(told((text) => text)).toContain(' Marked at [');
    expect(
      told((text) => `New.\n\n${text}`),
      'moved',
    ).toContain(' Marked at [');
    for (const [from, to] of [
      ['18 December', '18 Decembre'],
      ['On 18 December', 'On\u00a018 December'],
    ] as const) {
      const wiki = told((text) => text.replaceAll(from, to));
      expect(wiki).not.toContain('Marked at [');
      expect(wiki).toContain(' See [');
    }
  });

  test('words that stand in several places now: the citation names no place, and its link asks for them as they were quoted', () => {
    const twice = decemberTalks(BELTA, (text) =>
      text.replace(/(?=On 10 December)/, "It was on Belarus' initiative. "),
    );
    const [item] = citeQuote(twice, 'p15-initiative', null);
    const quoted = citeQuote({ ...twice, sources: new Map() }, 'p15-initiative', null)[0];
    expect(item?.custom.quotes[0]).toMatchObject({
      place: null,
      trouble: expect.stringMatching(/2 places/),
    });
    expect(item?.URL).toBe(quoted?.URL);
  });

  test('as known on a day: event and view say so, and their links lead to that day', () => {
    const day = parseDay('2019-12-13') as Day;
    const { dataset } = asKnownOn(shelf.dataset, day);
    const then = { ...shelf, dataset, view: { ...shelf.view, known: day } };
    const [told] = citeEvent(then, eventOf(then, 'lukashenko-putin-st-petersburg'));
    expect(told?.note).toMatch(/Event: [^.]*, expected, as known on 13 December 2019\./);
    expect(told?.custom.view).toContain('&known=2019-12-13');
    const [view] = citeView(then, { words: 'Showing 9 of 9 events', events: dataset.events });
    expect(view?.note).toContain('Showing 9 of 9 events, as known on 13 December 2019.');
    expect(view?.URL).toContain('&known=2019-12-13');
    const [words] = citeQuote(then, 'p17-due', null);
    expect(words?.URL).toContain('&known=2019-12-13');
    expect(words?.note).toContain('As known on 13 December 2019.');
    for (const item of [told, view, words])
      for (const { id, write } of CITE_FORMATS)
        expect(write(item ? [item] : []), id).toContain('s known on 13 December 2019.');
    expect(citeEvent(shelf, eventOf(shelf, 'rumas-medvedev-call'))[0]?.note).not.toContain('as known');
  });

  test('a text that has not come: not checked here', () => {
    const items = citeQuote({ ...shelf, sources: new Map() }, 'p15-day', null);
    expect(items[0]?.note).toContain('not checked here');
    expect(items[0]?.custom.quotes[0]?.place).toBeNull();
  });

  test('a passage that the dataset does not hold has no citation', () => {
    expect(citeQuote(shelf, 'nowhere', null)).toEqual([]);
  });

  test('the view cites the dataset and its source', () => {
    const items = citeView(shelf, allOf(shelf));
    expect(items.map(({ type }) => type)).toEqual(['dataset', 'article-newspaper']);
    expect(items[0]?.version).toBe(shelf.dataset.version);
    for (const { id, write } of CITE_FORMATS)
      expect(write(items), id).toContain(`Licence: ${shelf.dataset.licence}.`);
  });
});

describe('two sources', () => {
  const { dataset } = readDataset(twoSourcesDataset(), 'ferry-talks/dataset.json');
  const event = dataset?.events.get('meeting');
  if (!dataset || !event) throw new Error('The fixture has no meeting.');
  const ferry = { ...shelf, dataset, sources: new Map() };

  test('a citation of an event says on what they differ, in their words, with every format', () => {
    const items = citeEvent(ferry, event);
    expect(items.map((item) => item['container-title'])).toEqual(['Harbour News', 'Evening Post']);
    for (const item of items) {
      expect(item.note).toContain(
        'sources differ: date, “on 5 March” (Evening Post); place, “Sundby on” (Evening Post)',
      );
      for (const { id, write } of CITE_FORMATS) {
        expect(write([item]), id).toContain(`Event: ${event.title}, 4 March 2021`);
        expect(write([item]), id).toContain('sources differ: date, “on 5 March” (Evening Post)');
      }
    }
  });

  test('whether it happened is said in the words of the article', () => {
    const denied = { ...event, otherwise: [{ modality: 'denied' as const, evidence: event.evidence ?? [] }] };
    for (const { note } of citeEvent(ferry, denied))
      expect(note).toMatch(/sources differ: whether it happened, “/);
  });

  test('the view cites those that carry what it shows, and the one that is opened', () => {
    const cited = (events: Iterable<string>, change: Partial<View> = {}) =>
      citeView(
        { ...ferry, view: { ...shelf.view, ...change } },
        { words: 'Some', events: new Set(events) },
      ).flatMap((item) => item['container-title'] ?? []);
    expect(cited(dataset.events.keys())).toEqual(['Harbour News', 'Evening Post']);
    const others = [...dataset.events.keys()].filter((id) => id !== 'meeting');
    expect(cited(others)).toEqual(['Harbour News']);
    expect(cited([])).toEqual([]);
    expect(cited(others, { source: 'evening-post' })).toEqual(['Harbour News', 'Evening Post']);
    expect(cited([], { quote: 'ep-day' })).toEqual(['Evening Post']);
  });
});
