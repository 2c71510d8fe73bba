/** Fifty times into the timeline and out of it again: no node and no listener stays behind. */
import type { CDPSession } from '@playwright/test';
import { goTo } from './goTo';
import { expect, test } from './journey';
import { openAt } from './openAt';

const TIMES = 50;

async function count(client: CDPSession): Promise<{ nodes: number; jsEventListeners: number }> {
  await client.send('HeapProfiler.collectGarbage');
  return client.send('Memory.getDOMCounters');
}

test('mounting and leaving the timeline fifty times leaves nothing behind', async ({ page }) => {
  // A hundred mountings take their time on a busy machine.
  test.setTimeout(240_000);
  await openAt(page, '/');
  // What stands beside the timeline comes after it, and stays.
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
  await expect(page.getByRole('search', { name: 'Filters' })).toBeVisible();
  const client = await page.context().newCDPSession(page);
  const round = async (times: number) => {
    for (let turn = 0; turn < times; turn += 1) {
      await goTo(page, 'view=list');
      await expect(page.getByRole('option')).toHaveCount(0);
      await goTo(page, 'view=timeline');
      await expect(page.getByRole('option').first()).toBeVisible();
    }
  };
  // The first rounds fill what is kept for good.
  await round(3);
  const before = await count(client);
  await round(TIMES);
  // Less than one of either for each time: a single mark or listener that stayed would be fifty. What was left last may
  // be held by a task that is still to come: that lasts a moment, and a leak for ever.
  const stayed = async () => {
    const after = await count(client);
    return Math.max(after.nodes - before.nodes, after.jsEventListeners - before.jsEventListeners);
  };
  await expect.poll(stayed).toBeLessThan(TIMES);
});
