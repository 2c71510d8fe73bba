/** Every event of a dataset that means harm, opened one after the other. */
import { expect, test } from '../faults';
import { goTo } from '../goTo';
import { HOSTILE, serveHostile } from '../hostileDataset';
import { openAt } from '../openAt';

test('every event opens under its own title, letter for letter, whatever its name', async ({
  page,
  faults,
}) => {
  serveHostile(faults);
  await openAt(page, '/#dataset=hostile&view=list');
  for (const { id } of HOSTILE.json.events.slice(0, HOSTILE.shown)) {
    await goTo(page, `dataset=hostile&view=list&event=${id}`);
    await expect(page.locator(`article[data-event-id="${id}"]`)).toBeVisible();
    // Compared in the page: lone halves of pairs do not survive the way out.
    const isSame = await page.evaluate(async (wanted) => {
      const file = (await (await fetch('data/hostile/dataset.json')).json()) as {
        events: { id: string; title: string; summary: string }[];
      };
      const event = file.events.find((one) => one.id === wanted);
      const shown = document.querySelector(`article[data-event-id="${wanted}"]`)?.textContent ?? '';
      return [event?.title, event?.summary].every((words) =>
        shown.includes(words?.normalize('NFC') ?? 'none'),
      );
    }, String(id));
    expect(isSame, String(id)).toBe(true);
  }
});
