/**
 * Lists as long as the limits of a file allow: what is drawn of them is bounded and what is left is counted,
 * the page answers meanwhile, and the last row can be reached.
 */
import type { Locator, Page } from '@playwright/test';
import { SOUND_TEXT, sha256Of, soundDataset } from '../src/model/record/soundDataset.fixture';
import { goTo } from './goTo';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { readClipboard } from './readClipboard';
import { serveDataset } from './serveDataset';

const MANY = 20_000;

/** Thousands of statements about the call, of agenda items, and of places that one can filter by. */
async function serveLongLists(page: Page): Promise<void> {
  const json = soundDataset();
  const [[claim], [item], [place]] = [json.claims, json.agendaItems, json.places];
  const call = json.events.find(({ id }) => id === 'call');
  if (!claim || !item || !place || !call) throw new Error('The fixture has lost its records.');
  const many = <One>(make: (at: number) => One) => Array.from({ length: MANY }, (_, at) => make(at));
  const { log, ...point } = item;
  const published = log.map(({ event: _, claim: __, ...status }) => status).slice(0, 1);
  json.claims = many((at) => ({
    ...claim,
    id: `claim-${at}`,
    summary: `Statement ${at}.`,
    speaker: { ...claim.speaker, actor: at % 2 === 0 ? 'berg' : 'lund' },
    about: { events: ['call'] },
  }));
  json.agendaItems = [
    ...json.agendaItems,
    ...many((at) => ({
      ...point,
      id: `point-${at}`,
      title: `Point ${at}`,
      log:
        at === MANY - 1
          ? log.slice(0, 1).map(({ claim: _, ...one }) => ({ ...one, event: 'call' }))
          : published,
    })),
  ];
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
}

/** Presses 'show the next' by Enter; gives the row that has the focus then. */
async function showNext(button: Locator): Promise<Locator> {
  await button.press('Enter');
  return button.page().locator(':focus');
}

test('of thousands of statements on an event a stretch is drawn; each press draws another and leads to it', async ({
  page,
}) => {
  await serveLongLists(page);
  await openAt(page, '/#dataset=ferry-talks&event=call');
  const field = page
    .locator('article dl > div')
    .filter({ has: page.getByText('Said of it', { exact: true }) });
  await expect(field.locator('summary')).toHaveText('19,996 more statements');
  const rows = field.locator('details > ul > li');
  await expect(rows).toHaveCount(100);
  await field.locator('summary').press('Enter');
  const more = field.getByRole('button', { name: 'more statements' });
  await expect(more).toHaveText('19,896 more statements: show the next 100');
  await expect(await showNext(more)).toContainText('Statement 104.');
  await expect(rows).toHaveCount(200);
  await expect(more).toHaveText('19,796 more statements: show the next 100');
  await page.keyboard.press('Tab');
  await expect(page.locator('li:focus-within')).toContainText('Statement 104.');
  // What they say beside each other waits until it is asked for.
  const beside = page.locator('summary', { hasText: '20,000 statements on' });
  await beside.press('Enter');
  await expect(beside.locator('xpath=..').getByRole('listitem')).toHaveCount(500);
  await page.getByRole('link', { name: 'List', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Events in order of time' })).toBeAttached();
});

test('of thousands of agenda items a stretch is drawn, that of the open event with it; paper tells what is left out', async ({
  page,
}) => {
  await serveLongLists(page);
  await openAt(page, '/#dataset=ferry-talks&view=agreements&event=call');
  const rows = page.locator('[data-topic-id]');
  const more = page.getByRole('button', { name: 'more agenda items' });
  const shown = async () => {
    const [count, words] = [await rows.count(), (await more.textContent()) ?? ''];
    return { count, left: Number(words.replace(/ .*/, '').replaceAll(',', '')) };
  };
  await expect(page.getByText('20,002 agenda items')).toBeVisible();
  const first = await shown();
  expect(first.count).toBeLessThanOrEqual(500);
  expect(first.count + first.left).toBe(MANY + 2);
  await expect(page.locator(`[data-topic-id="point-${MANY - 1}"][data-selected]`)).toHaveCount(1);
  const row = await showNext(more);
  await expect(row).toHaveAttribute('data-topic-id', /point-/);
  const second = await shown();
  expect(second.count).toBeGreaterThan(first.count);
  expect(second.count + second.left).toBe(MANY + 2);
  await page.emulateMedia({ media: 'print' });
  await expect(more).toBeVisible();
  expect(await more.innerText()).toMatch(/^[\d,]+ more agenda items$/);
});

test('of the citation of thousands of passages a stretch is shown; what is copied is whole', async ({
  page,
  context,
}) => {
  const json = soundDataset();
  const [meeting, words] = [json.events.find(({ id }) => id === 'meeting'), json.evidence[1]];
  if (!meeting || !words) throw new Error('The fixture has lost its records.');
  const many = Array.from({ length: 19_000 }, (_, at) => ({ ...words, id: `passage-${at}` }));
  json.evidence.push(...many);
  meeting.evidence = many.map(({ id }) => id);
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&event=meeting');
  await page.getByRole('button', { name: 'Cite this view' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Cite' });
  await sheet.getByRole('radio', { name: 'This event' }).press('Space');
  await sheet.getByRole('radio', { name: 'CSL-JSON' }).press('Space');
  const box = sheet.getByRole('textbox', { name: 'Citation' });
  await expect(box).toHaveAccessibleDescription(
    /^The box shows the first 20,000 of [\d,]+ characters\. What is copied or downloaded is whole\.$/,
  );
  expect([...(await box.inputValue())].length).toBeLessThanOrEqual(20_001);
  // The citation grows when the text has come.
  await expect(sheet.getByText('Not checked against the text')).toHaveCount(0);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(sheet.getByText('The citation is copied.')).toBeVisible();
  const [item] = JSON.parse(await readClipboard(context));
  expect(item.custom.quotes).toHaveLength(19_000);
});

test('thousands of passages whose words stand in thousands of places are told in stretches, and hold nothing up', async ({
  page,
}) => {
  const json = soundDataset();
  const text = `${SOUND_TEXT}\n${'Foreign Minister Ada Berg met Ivo Lund. '.repeat(2_000)}\n`;
  const [source] = json.sources;
  if (!source) throw new Error('The fixture has lost its source.');
  source.sha256 = sha256Of(text);
  const passage = { source: source.id, exact: 'Foreign Minister', prefix: '', suffix: '', start: 1, end: 17 };
  json.evidence.push(...Array.from({ length: MANY }, (_, at) => ({ ...passage, id: `words-${at}` })));
  await serveDataset(page, 'ferry-talks', json, () => text);
  // What the machine takes for any page is no part of it.
  const opening = Date.now();
  await openAt(page, '/#view=source');
  const usual = Date.now() - opening;
  await page.goto('about:blank');
  const before = Date.now();
  await openAt(page, '/#dataset=ferry-talks&view=source');
  const told = page.getByRole('status').filter({ hasText: '20,000 passages do not stand where quoted' });
  await expect(told).toContainText('stands in 2,001 places');
  // It took twelve seconds and more.
  expect(Date.now() - before).toBeLessThan(6_000 + usual);
  await told.locator('summary', { hasText: '19,997 more' }).press('Enter');
  await expect(told.locator('li')).toHaveCount(503);
  await showNext(told.getByRole('button', { name: 'more passages' }));
  await expect(told.locator('li')).toHaveCount(1_003);
});

test('of a title of 99,000 letters a beginning stands in the drawing and the list, the whole in the details', async ({
  page,
}) => {
  const json = soundDataset();
  const title = 'السلامعلي '.repeat(9900).trim();
  const [first] = json.events;
  if (!first) throw new Error('The fixture has lost its events.');
  json.events.push(
    ...Array.from({ length: 30 }, (_, at) => ({ ...first, relations: [], id: `long-${at}`, title })),
  );
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&event=long-3');
  // The details come after the drawing.
  await expect(page.locator('article[data-event-id="long-3"]')).toBeVisible();
  const lengths = (texts: string[]) => Math.max(...texts.map((text) => text.length));
  expect(lengths(await page.locator('.mark-title').allTextContents())).toBe(501);
  const marks = page.locator('[role=option][data-event-id]');
  expect(lengths(await marks.allTextContents())).toBeLessThan(700);
  const names = await marks.evaluateAll((some) => some.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(lengths(names)).toBeLessThan(1200);
  expect(lengths(await page.locator('article h2').allTextContents())).toBeGreaterThanOrEqual(title.length);
  await openAt(page, '/#dataset=ferry-talks&view=list');
  const rows = page.getByRole('main').locator('li > a[data-event-id^="long-"] > span > bdi');
  await expect(rows).toHaveCount(30);
  expect(lengths(await rows.allTextContents())).toBe(501);
});

test('of names of 99,000 letters a beginning stands wherever there are many; the details of an event have the whole', async ({
  page,
}) => {
  const json = soundDataset();
  const long = (what: string) => `${what} ${'of the long name '.repeat(5800)}`.trim();
  for (const list of [json.actors, json.places]) for (const one of list) one.name = long(one.name);
  for (const item of json.agendaItems) item.title = long(item.title);
  for (const event of json.events) event.title = long(event.title);
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
  /** How many letters the longest text of a view has, drawn or spoken; of the details only what stands beside the event. */
  const longest = () =>
    page.evaluate(() => {
      const texts: string[] = [];
      const walk = document.createTreeWalker(document.body);
      while (walk.nextNode()) if (walk.currentNode instanceof Text) texts.push(walk.currentNode.data);
      for (const one of document.querySelectorAll('[aria-label]'))
        texts.push(one.getAttribute('aria-label') ?? '');
      return Math.max(...texts.map(({ length }) => length));
    });
  const who = 'who=berg&not=norrland';
  for (const view of [
    'lanes=who',
    'lanes=place',
    'lanes=topic',
    `view=list&${who}`,
    'view=agreements',
    'view=list&speaker=berg,lund',
    `view=list&${who},lund&match=all&kind=call&place=althaven`,
  ]) {
    await openAt(page, `/#dataset=ferry-talks&${view}`);
    await expect(page.getByRole('group', { name: 'Participants', exact: true })).toBeVisible();
    expect(await longest(), view).toBeLessThan(3000);
  }
  await openAt(page, '/#dataset=ferry-talks&event=meeting');
  const details = page.getByRole('article', { name: /^Berg and Lund meet/ });
  const whole = async (words: string) => (await details.innerText()).includes(long(words));
  await expect.poll(() => whole('Berg and Lund meet')).toBe(true);
  for (const words of ['Ada Berg', 'Althaven', 'Timetable of the northern ferry'])
    expect(await whole(words), words).toBe(true);
  // Of one speaker alone too, who need not have taken part in any event.
  await openAt(page, '/#dataset=ferry-talks&view=list&speaker=berg');
  await expect(page.getByRole('heading', { name: /^What Ada Berg/ })).toContainText(long('Ada Berg'));
});

test('the names of two speakers stand whole above what they said, as far as there is room', async ({
  page,
}) => {
  const json = soundDataset();
  for (const one of json.actors) one.name = `${one.name} ${'of the long name '.repeat(40)}`.trim();
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&view=list&speaker=berg,lund');
  const heading = page.getByRole('heading', { name: /^What Ada Berg/ });
  for (const id of ['berg', 'lund'])
    await expect(heading).toContainText(json.actors.find((one) => one.id === id)?.name ?? 'nobody');
});

test('who is named twice in an event stands there twice, is told of, and does not stay behind with the next event', async ({
  page,
}) => {
  const json = soundDataset();
  const call = json.events.find(({ id }) => id === 'call');
  const [first] = call?.participants ?? [];
  if (!call || !first) throw new Error('The fixture has lost its call.');
  call.participants = [first, first, ...call.participants];
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
  await openAt(page, '/#dataset=ferry-talks&event=call');
  const who = page
    .locator('article dl > div')
    .filter({ has: page.getByText('Participants', { exact: true }) })
    .getByRole('listitem');
  await expect(who).toHaveCount(4);
  await expect(page.getByRole('main')).toContainText(
    '"participants[1]" names the actor "berg" with the part "initiator", as "participants[0]" does.',
  );
  await goTo(page, '#dataset=ferry-talks&event=meeting');
  await expect(page.getByRole('heading', { level: 2, name: json.events[0]?.title ?? '' })).toBeVisible();
  await expect(who).toHaveCount(json.events[0]?.participants.length ?? 0);
});
