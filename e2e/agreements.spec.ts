/** Statuses on the axis of agenda items, in a made-up dataset: those of one day stand apart, and no two look alike. */
import type { Page } from '@playwright/test';
import { STATUSES } from '../src/model/record/lists';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { bringPixels, type WithPixels } from './pixels';
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

/** One point for each status that the event brought, and one more of the first of them. */
async function serveEveryStatus(page: Page, event: string): Promise<void> {
  const json = soundDataset();
  const support = { evidence: ['p1-said'] };
  json.agendaItems = [...STATUSES, STATUSES[0]].map((status, at) => ({
    id: `point-${at}`,
    title: `Point ${at}`,
    log: [{ status, words: 'agreed on the timetable', event, ...support }],
    ...support,
  }));
  await serveDataset(page, 'ferry-talks', json, () => SOUND_TEXT);
}

/** Each two of some pictures of one size, with how many of their pixels are clearly not alike. */
async function compare(
  page: Page,
  pictures: ReadonlyMap<string, string>,
): Promise<{ pair: string; unlike: number }[]> {
  return page.evaluate(
    async (named) => {
      const { decode } = (globalThis as WithPixels).pixels;
      const decoded = await Promise.all(
        named.map(async ([name, picture]) => ({ name, data: (await decode(picture)).data })),
      );
      return decoded.flatMap((one, at) =>
        decoded.slice(at + 1).map((other) => ({
          pair: `${one.name}, ${other.name}`,
          // One of the four values of a pixel, its green, is enough.
          unlike: one.data.filter(
            (value, byte) => byte % 4 === 1 && Math.abs(value - (other.data[byte] ?? 0)) > 64,
          ).length,
        })),
      );
    },
    [...pictures],
  );
}

test('on paper a mark keeps its ground: without it a draft, what is resolved and what is agreed are one ring', async ({
  page,
}) => {
  await serveEveryStatus(page, 'meeting');
  await openAt(page, '/#dataset=ferry-talks&view=agreements');
  await page.emulateMedia({ media: 'print' });
  const marks = page.locator('[data-status]:is([data-phase])');
  await expect(marks.first()).toBeAttached();
  const kept = await marks.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).getPropertyValue('-webkit-print-color-adjust')),
  );
  expect(new Set(kept)).toEqual(new Set(['exact']));
});

test('the ring of the event that is open is square: it is none of those by which statuses are told apart', async ({
  page,
}) => {
  await serveEveryStatus(page, 'meeting');
  await openAt(page, '/#dataset=ferry-talks&view=agreements&event=meeting');
  await bringPixels(page);
  const mark = page.locator('tbody [aria-hidden] [data-selected]:has([data-status="agreed"])');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (box === null) throw new Error('the mark is not drawn');
  const ring = await mark.evaluate((one) => {
    const { outlineOffset, outlineWidth, outlineColor } = getComputedStyle(one);
    return { out: Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth), outlineColor };
  });
  const clip = { x: Math.round(box.x - ring.out), y: Math.round(box.y - ring.out), width: 4, height: 4 };
  const picture = (await page.screenshot({ clip })).toString('base64');
  const corner = await page.evaluate(async (base64) => {
    const { data } = await (globalThis as WithPixels).pixels.decode(base64);
    return Math.min(...data.filter((_, byte) => byte % 4 === 1));
  }, picture);
  const [, green] = ring.outlineColor.match(/\d+/g) ?? [];
  expect(Math.abs(corner - Number(green))).toBeLessThan(24);
});

for (const [shape, event] of [
  ['of a day', 'meeting'],
  ['of several days', 'contacts'],
] as const) {
  test(`no two statuses ${shape} look alike, whatever the colours`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 2200 });
    await serveEveryStatus(page, event);
    await openAt(page, '/#dataset=ferry-talks&view=agreements');
    await bringPixels(page);
    const marks = page.locator('tbody [aria-hidden] [data-status]');
    await expect(marks).toHaveCount(STATUSES.length + 1);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      const pictures = new Map<string, string>();
      for (const mark of await marks.all()) {
        await mark.scrollIntoViewIfNeeded();
        const box = await mark.boundingBox();
        if (box === null) throw new Error('a mark is not drawn');
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const clip = { x: Math.round(middle.x) - 15, y: Math.round(middle.y) - 15, width: 30, height: 30 };
        const name = (await mark.getAttribute('data-status')) ?? '';
        pictures.set(
          pictures.has(name) ? `${name} again` : name,
          (await page.screenshot({ clip })).toString('base64'),
        );
      }
      const pairs = await compare(page, pictures);
      const same = `${STATUSES[0]}, ${STATUSES[0]} again`;
      expect(pairs.find(({ pair }) => pair === same)?.unlike, 'the same twice').toBeLessThan(6);
      expect(
        pairs.filter(({ pair, unlike }) => pair !== same && unlike < 12),
        forcedColors,
      ).toEqual([]);
    }
  });
}

test('a row is called by its agenda item and the status, the wordmark by its word', async ({ page }) => {
  await openAt(page, '/#view=agreements');
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const namesOf = (role: string) =>
    nodes.filter((one) => one.role?.value === role).map((one) => one.name?.value);
  expect(namesOf('rowheader')).toContain('Price of Russian gas To be negotiated');
  expect(namesOf('link')).toContain('Communiqué');
});
