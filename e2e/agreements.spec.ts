/** Statuses of one agenda item that stand on one day, in a made-up dataset. */
import type { Page } from '@playwright/test';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { serveDataset } from './serveDataset';

/** Three statuses on the day of the meeting and one two days before; of the other item two on one day. */
async function serveCrowdedLog(page: Page): Promise<void> {
  const json = soundDataset();
  const support = { evidence: ['p1-said'] };
  const status = (name: 'expected' | 'pending' | 'agreed' | 'draft-agreed', event: string) => ({
    status: name,
    words: 'agreed on the timetable',
    event,
    ...support,
  });
  const [timetable, tickets] = json.agendaItems;
  if (timetable === undefined || tickets === undefined) throw new Error('no agenda');
  timetable.log = [
    status('draft-agreed', 'meeting'),
    status('pending', 'meeting'),
    status('agreed', 'meeting'),
    status('expected', 'call'),
  ];
  tickets.log = [status('pending', 'call'), status('draft-agreed', 'call'), ...tickets.log];
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
}

for (const { name, least, ...use } of [
  { name: 'a desk', least: 24, viewport: { width: 1440, height: 900 } },
  { name: 'a small desk', least: 24, viewport: { width: 1024, height: 768 } },
  { name: 'a phone', least: 44, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  {
    name: 'a narrow phone',
    least: 44,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  },
]) {
  test.describe(name, () => {
    test.use(use);
    test('each of several statuses on one day is seen on the axis and can be pressed', async ({ page }) => {
      await serveCrowdedLog(page);
      await openAt(page, '/#dataset=ferry-talks&view=agreements');
      for (const [item, count] of [
        [/Timetable of the northern ferry/, 4],
        [/Price of tickets/, 2],
      ] as const) {
        const marks = page.getByRole('row', { name: item }).locator('[aria-hidden] a');
        await expect(marks).toHaveCount(count);
        const tops: number[] = [];
        for (const mark of await marks.all()) {
          const missed = await mark.evaluate((link, size) => {
            link.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, top, width, height } = link.getBoundingClientRect();
            const half = size / 2 - 1;
            return [-half, 0, half].flatMap((dx) =>
              [-half, 0, half].flatMap((dy) => {
                const [x, y] = [left + width / 2 + dx, top + height / 2 + dy];
                return link.contains(document.elementFromPoint(x, y)) ? [] : [[dx, dy]];
              }),
            );
          }, least);
          expect(missed).toEqual([]);
          tops.push(await mark.evaluate((link) => (link instanceof HTMLElement ? link.offsetTop : 0)));
        }
        // Those of one day stand below each other, in the order of the log.
        const ofOneDay = tops.slice(count === 4 ? 1 : 0);
        expect(ofOneDay).toEqual([...new Set(ofOneDay)].toSorted((a, b) => a - b));
      }
    });
  });
}
