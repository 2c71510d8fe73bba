/** What a hundred times more events may cost: next to nothing, while one pans. A ratio within one run, turn by turn. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measurePan } from '../../bench/measure.mjs';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { expect, test } from '../journey';
import { openAt } from '../openAt';

const COUNTS = [1_000, 100_000];
const ROUNDS = 3;
/** DESIGN.md section 6. */
const MOST_GROWTH = 1.3;
const MOST_ITEMS = 120;

const nameOf = (count: number) => `made-${count}-${process.pid}`;
const folderOf = (count: number) =>
  fileURLToPath(new URL(`../../dist/data/${nameOf(count)}`, import.meta.url));

test.beforeAll(() => {
  for (const count of COUNTS) writeFixture(count, folderOf(count));
});
test.afterAll(() => {
  for (const count of COUNTS) rmSync(folderOf(count), { recursive: true, force: true });
});

test('a pan frame costs no more at 100,000 events than at 1,000, and no more is drawn', async ({ page }) => {
  const work = new Map<number, number[]>(COUNTS.map((count) => [count, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const count of COUNTS) {
      await openAt(page, `/#dataset=${nameOf(count)}&view=timeline`);
      // Another fragment alone would keep the page of the dataset before it.
      await page.reload();
      await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
      const { cpu, items } = await measurePan(page);
      expect(items).toBeGreaterThan(0);
      expect(items).toBeLessThanOrEqual(MOST_ITEMS);
      work.get(count)?.push(cpu);
    }
  }
  const [few = 0, many = 0] = COUNTS.map((count) => work.get(count)?.toSorted((a, b) => a - b)[1] ?? 0);
  expect(many / few).toBeLessThanOrEqual(MOST_GROWTH);
});
