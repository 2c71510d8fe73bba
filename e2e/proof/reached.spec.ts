/** N of N: by every rule for lanes the arrow keys lead to each event that the list shows, and each says its title. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey';
import { openAt } from '../openAt';
import { moveTo } from '../pageStates';
import { walkMarks } from '../walkMarks';

interface Shipped {
  events: { id: string; title: string; kind: string; modality: string }[];
}
const talks: Shipped = JSON.parse(readFileSync('public/data/belarus-russia-2019-12/dataset.json', 'utf8'));
const titleOf = new Map(talks.events.map(({ id, title }) => [id, title]));
const LANES = ['kind', 'who', 'country', 'topic', 'place'];

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
  await expect(count, filter).toHaveText(new RegExp(`^Showing ${listed.length} of ${talks.events.length} `));
  if (listed.length === 0) return 0;
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
