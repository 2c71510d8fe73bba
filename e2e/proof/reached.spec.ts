/**
 * N of N: by every rule for lanes, and under every filter of the shipped dataset, the arrow keys lead to each event
 * that the list shows, and each says its title. The filters are read from the page: a new record is tried by itself.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openAt } from '../openAt';
import { moveTo } from '../pageState';
import { tabTo } from '../tabTo';
import { walkMarks } from '../walkMarks';
import { expect, test } from '../withoutPointer';

interface Shipped {
  events: {
    id: string;
    title: string;
    kind: string;
    modality: string;
    participants: { actor?: string }[];
    agendaItems?: string[];
  }[];
}
const talks: Shipped = JSON.parse(readFileSync('public/data/belarus-russia-2019-12/dataset.json', 'utf8'));
const titleOf = new Map(talks.events.map(({ id, title }) => [id, title]));
const LANES = ['kind', 'who', 'country', 'topic', 'place'];

/** Every choice of every filter on the page, as a part of an address, and all who can be left out. */
async function everyFilter(page: Page): Promise<string[]> {
  const search = page.getByRole('search', { name: 'Filters' });
  await expect(search.locator('label[data-choice]')).not.toHaveCount(0);
  for (const group of await search.getByRole('group').all()) {
    const more = group.getByRole('button', { name: /^Show all \d+$/ });
    if ((await more.count()) === 0) continue;
    const wanted = Number((await more.textContent())?.replace(/\D/g, ''));
    await tabTo(more);
    await page.keyboard.press('Enter');
    await expect(group.locator('label[data-choice]')).toHaveCount(wanted);
  }
  const choices = await search
    .locator('label[data-choice]')
    .evaluateAll((all) => all.map((label) => label.getAttribute('data-choice') ?? ''));
  const filters = choices.map((choice) => choice.replace(':', '='));
  const who = filters.filter((filter) => filter.startsWith('who='));
  return [...filters, ...who.map((filter) => filter.replace('who', 'not'))];
}

/** The ids of the events that the list shows, all of them links that Tab reaches, with their titles in the name. */
async function inList(page: Page): Promise<string[]> {
  const rows = page.getByRole('region', { name: 'Events in order of time' }).locator('a[data-event-id]');
  const told = await rows.evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute('data-event-id') ?? '',
      name: row.getAttribute('aria-label') ?? row.textContent ?? '',
      stop: (row as HTMLElement).tabIndex,
    })),
  );
  for (const { id, name, stop } of told) {
    expect(name, `the name of ${id} in the list`).toContain(titleOf.get(id));
    expect(stop, `${id} is a stop of Tab`).toBe(0);
  }
  return [...new Set(told.map(({ id }) => id))].sort();
}

/** The list and the timeline of a filter hold the same events, as many as is said, and keys lead to each. */
async function expectAllReached(page: Page, filter: string, lanes: string): Promise<number> {
  await moveTo(page, `#view=list&${filter}`);
  const count = page.getByRole('status').filter({ hasText: /^Showing/ });
  const listed = await inList(page);
  if (listed.length === 0) {
    await expect(page.getByRole('status').filter({ hasText: /^Nothing matches/ }), filter).toHaveCount(1);
    return 0;
  }
  await expect(count, filter).toHaveText(new RegExp(`^Showing ${listed.length} of ${talks.events.length} `));
  await moveTo(page, `#view=timeline&lanes=${lanes}&${filter}`);
  await expect(page.getByRole('option')).not.toHaveCount(0);
  const reached = await walkMarks(page);
  for (const { id, name } of reached) expect(name, `the name of ${id}`).toContain(titleOf.get(id));
  expect([...new Set(reached.map(({ id }) => id))].sort(), `${filter}, lanes by ${lanes}`).toEqual(listed);
  return listed.length;
}

for (const lanes of LANES)
  test(`all 23 events are reached in lanes by ${lanes}`, async ({ page }) => {
    await openAt(page, '/#view=list');
    expect(await expectAllReached(page, '', lanes)).toBe(talks.events.length);
  });

test('every event is reached and named by keys, under every filter', async ({ page }) => {
  test.setTimeout(900_000);
  await openAt(page, '/#view=timeline');
  const filters = await everyFilter(page);
  const expected = talks.events.flatMap(({ kind, modality, participants, agendaItems = [] }) => [
    `kind=${kind}`,
    `modality=${modality}`,
    ...participants.flatMap(({ actor }) => (actor === undefined ? [] : `who=${actor}`)),
    ...agendaItems.map((item) => `topic=${item}`),
  ]);
  expect(filters).toEqual(expect.arrayContaining([...new Set(expected)]));
  let reached = 0;
  for (const [at, filter] of filters.entries())
    reached += await expectAllReached(page, filter, LANES[at % LANES.length] ?? 'kind');
  const figure = `${reached} of ${reached} under ${filters.length} filters`;
  console.log(`figure: events reached and named by keys alone: ${figure}`);
  expect(readFileSync('README.md', 'utf8')).toContain(figure);
});

test('under filters put together by chance the timeline, the list and the agreements hold the same events', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openAt(page, '/#view=timeline');
  const filters = await everyFilter(page);
  let seed = 2019;
  const chosen = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return filters[seed % filters.length] ?? '';
  };
  for (let round = 0; round < 12; round += 1) {
    // Two values of one filter would stand in the address as one list: the later of them is left out.
    const pair = [...new Map([chosen(), chosen()].map((one) => [one.split('=')[0], one])).values()].join('&');
    await expectAllReached(page, pair, LANES[round % LANES.length] ?? 'kind');
    await moveTo(page, `#view=list&${pair}`);
    const listed = await inList(page);
    const onAgenda = talks.events.filter(
      ({ id, agendaItems = [] }) => listed.includes(id) && agendaItems.length > 0,
    );
    await moveTo(page, `#view=agreements&${pair}`);
    const told = () =>
      page
        .locator('[data-topic-id] [data-event-id]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id') ?? ''));
    await expect.poll(told, pair).toEqual(expect.arrayContaining(onAgenda.map(({ id }) => id)));
    expect(
      (await told()).filter((id) => !listed.includes(id)),
      `told though filtered away: ${pair}`,
    ).toEqual([]);
  }
});
