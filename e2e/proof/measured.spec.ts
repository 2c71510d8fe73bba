/**
 * The benchmark finds what it measures: it fails nothing by itself, so that words of the page which it waits for, and
 * which have changed, would go unnoticed until somebody read its table.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureArticle, measurePage } from '../../bench/measure.mjs';
import { writeArticle } from '../../scripts/fixture/writeArticle.mjs';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { expect, test } from '../journey';

const EVENTS = `measured-${process.pid}`;
const ARTICLE = `measured-article-${process.pid}`;
const folderOf = (name: string) => fileURLToPath(new URL(`../../dist/data/${name}`, import.meta.url));

test.beforeAll(() => {
  writeFixture(1_000, folderOf(EVENTS));
  writeArticle(10, folderOf(ARTICLE));
});
test.afterAll(() => {
  for (const name of [EVENTS, ARTICLE]) rmSync(folderOf(name), { recursive: true, force: true });
});

test('each figure of a page of events is found', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const address = `${baseURL}#dataset=${EVENTS}&view=timeline`;
  const { pan, zoom, ...found } = await measurePage(browser, address, { isOurs: true });
  const figures = { ...found, panP95: pan?.p95, panCpu: pan?.cpu, zoomP95: zoom?.p95, zoomCpu: zoom?.cpu };
  for (const [name, figure] of Object.entries(figures)) expect(figure, name).toBeGreaterThan(0);
});

test('each figure of an article is found', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const address = `${baseURL}#dataset=${ARTICLE}&view=timeline&event=meeting-1`;
  const { painted, scroll, jump } = await measureArticle(browser, address, ['meeting-5', 'meeting-9']);
  const figures = { painted, scrollP95: scroll?.p95, scrollCpu: scroll?.cpu, jump };
  for (const [name, figure] of Object.entries(figures)) expect(figure, name).toBeGreaterThan(0);
});
