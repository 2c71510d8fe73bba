/** The journeys of a reader through the December 2019 talks, by pointer and by keys alone; `keys.spec.ts` adds what only keys do. */
import type { Page } from '@playwright/test';
import { swipe } from './finger';
import { goTo } from './goTo';
import { journey } from './hand';
import { expect, test } from './journey';

const ready = (page: Page) => expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
const mark = (page: Page, name: RegExp) => page.getByRole('option', { name });
const details = (page: Page) => page.locator('article[data-event-id]');
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });

/** The words of a passage as the article shows them: its segments, joined. */
async function markedWords(page: Page, id: string): Promise<string> {
  const segments = page.locator(`mark[data-evidence-id~="${id}"]`);
  await expect(segments.first()).toBeVisible();
  return (await segments.allTextContents()).join('');
}

journey(
  'opens on December 2019, names what is earlier, and leads from a mark to its words',
  async ({ page }, hand) => {
    await page.goto('/');
    await ready(page);
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('December 2019');
    await expect(page.getByRole('link', { name: /2 earlier: 1–9 Sept 2019, 8 Dec 1999/ })).toBeVisible();
    await hand.openMark(page, 'lukashenko-putin-sochi');
    const pane = details(page);
    await expect(pane.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' })).toBeFocused();
    await hand.press(pane.locator('[data-evidence-id="p12-duration"]').first());
    await expect
      .poll(() => markedWords(page, 'p12-duration'))
      .toBe('the meeting lasted for about five and a half hours');
    await expect(page.locator('mark[data-evidence-id~="p12-duration"]').first()).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect(page.locator('mark[data-evidence-id~="p12-duration"]').first()).toBeInViewport();
  },
);

journey('any and all of two participants: all leaves the call of 10 December', async ({ page }, hand) => {
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('link', { name: 'Clear all' })).toHaveCount(0);
  await hand.tick(page.locator('[data-actor-id="lukashenko"]').getByRole('checkbox'));
  await expect(page.getByRole('link', { name: 'Clear all' })).toBeVisible();
  await hand.tick(page.locator('[data-actor-id="medvedev"]').getByRole('checkbox'));
  await expect(count(page)).not.toHaveText('Showing 1 of 23 events');
  await hand.choose(page.getByRole('radio', { name: 'all' }));
  await expect(count(page)).toHaveText('Showing 1 of 23 events');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(
    mark(page, /10 December 2019, telephone call, Lukashenko and Medvedev speak by telephone/),
  ).toBeVisible();
  await hand.press(page.getByRole('link', { name: /clear all/i }).first());
  await expect(count(page)).toHaveText('Showing 23 of 23 events');
});

journey('every count beside a choice is what choosing it shows', async ({ page }, hand) => {
  await page.goto('/#kind=call');
  await ready(page);
  await expect(count(page)).toHaveText('Showing 2 of 23 events');
  for (const actor of ['lukashenko', 'medvedev', 'putin']) {
    const row = page.locator(`[data-actor-id="${actor}"]`);
    const told = /(\d+) events?$/.exec(((await row.textContent()) ?? '').trim())?.[1];
    await hand.tick(row.getByRole('checkbox'));
    if (told === '0') await expect(page.getByText(/^Nothing matches /).first()).toBeVisible();
    else await expect(count(page)).toHaveText(`Showing ${told} of 23 events`);
    await hand.tick(row.getByRole('checkbox'));
    await expect(count(page)).toHaveText('Showing 2 of 23 events');
  }
});

journey(
  'marks are told lane by lane in order of time, whichever of them were drawn first',
  async ({ page }, hand) => {
    await page.goto('/');
    const marks = page.getByRole('option');
    await expect(marks).toHaveCount(23);
    const told = await marks.allTextContents();
    const calls = page.getByRole('checkbox', { name: /^Calls/ });
    await hand.tick(calls);
    await expect(marks).not.toHaveCount(23);
    await hand.tick(calls);
    await expect(marks).toHaveText(told);
  },
);

journey(
  'an address opened elsewhere shows the same, and Back undoes',
  async ({ page, openContext }, hand) => {
    await page.goto('/');
    await ready(page);
    await hand.tick(page.locator('[data-actor-id="lukashenko"]').getByRole('checkbox'));
    await hand.press(page.getByRole('button', { name: 'Zoom in' }));
    await expect(page).toHaveURL(/from=2019-12-\d\d&to=2019-12-\d\d/);
    await hand.openMark(page, 'lukashenko-medvedev-call');
    await expect(page).toHaveURL(/event=lukashenko-medvedev-call/);
    await expect(page.locator('.is-moving')).toHaveCount(0);
    const shown = await page.getByRole('option').allTextContents();
    const other = await (await openContext()).newPage();
    await other.goto(page.url());
    await ready(other);
    await expect(
      other.getByRole('heading', { name: 'Lukashenko and Medvedev speak by telephone' }),
    ).toBeVisible();
    await expect(other.getByRole('option')).toHaveText(shown);
    const range = (of: Page) => of.locator('main [class*=range]').first();
    await expect(range(other)).toHaveText((await range(page).textContent()) ?? '');
    await page.goBack();
    await expect(page).not.toHaveURL(/event=/);
    await expect(count(page)).toHaveText('Showing 5 of 23 events');
  },
);

test('what is pressed at once after a link starts from where the link leads', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  const list = await page.getByRole('link', { name: 'List', exact: true }).elementHandle();
  const box = await page
    .getByRole('checkbox', { name: /Medvedev/ })
    .first()
    .elementHandle();
  // In one task, as on a busy machine, where the browser tells of the new address after the second press.
  await page.evaluate(
    async (pressed) => {
      for (const element of pressed) {
        (element as HTMLElement | null)?.click();
        await null;
      }
    },
    [list, box],
  );
  await expect(page).toHaveURL(/view=list/);
  await expect(page).toHaveURL(/who=medvedev/);
});

journey(
  'a marked sentence leads to its event, and Escape returns to the sentence',
  async ({ page }, hand) => {
    await page.goto('/');
    await ready(page);
    const passage = page
      .getByRole('region', { name: 'Article', exact: true })
      .getByRole('link', { name: /found approaches to the compensation/ })
      .first();
    await hand.press(passage);
    await expect(page).toHaveURL(/event=oil-tax-approaches/);
    await expect(page.getByRole('heading', { name: 'Oil tax compensation: approaches found' })).toBeVisible();
    await expect(page.getByRole('option', { selected: true })).toHaveAttribute(
      'data-event-id',
      'oil-tax-approaches',
    );
    await page.keyboard.press('Escape');
    await expect(passage).toBeFocused();
    await expect(passage).toBeInViewport();
  },
);

journey(
  'words of an event that the filters leave out say so, and its details lead back to it',
  async ({ page }, hand) => {
    await page.goto('/#kind=agreement&view=list');
    await ready(page);
    const passage = page
      .getByRole('region', { name: 'Article', exact: true })
      .getByRole('link', { name: /Rumas and Medvedev speak.*\(left out by the filters\)$/ })
      .first();
    await hand.press(passage);
    await expect(page).toHaveURL(/event=rumas-medvedev-call/);
    const pane = details(page).filter({ hasText: 'The filters leave this event out.' });
    await expect(pane).toBeVisible();
    await hand.press(pane.getByRole('link', { name: 'Clear the filters' }));
    await expect(count(page)).toHaveText('Showing 23 of 23 events');
    await expect(page).toHaveURL(/event=rumas-medvedev-call/);
    await expect(page.getByText('The filters leave this event out.')).toHaveCount(0);
    await expect(details(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
  },
);

journey('the same events in timeline, list and agreements', async ({ page }, hand) => {
  await page.goto('/#view=list');
  await ready(page);
  const rows = page.getByRole('main').locator('ol a[data-event-id], ul a[data-event-id]');
  const inList = new Set(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-event-id'))),
  );
  await hand.press(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }));
  await expect(page.getByRole('option')).toHaveCount(23);
  const marks = await page
    .getByRole('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event-id')));
  for (const id of marks) expect(inList).toContain(id);
});

for (const timezoneId of ['Europe/Minsk', 'Pacific/Honolulu', 'Pacific/Kiritimati']) {
  journey(`the same days in ${timezoneId}`, async ({ openContext }, hand) => {
    const page = await (await openContext({ timezoneId })).newPage();
    await page.goto('/');
    await ready(page);
    await expect(page.getByText('5–24 December 2019')).toBeVisible();
    await expect(mark(page, /20 December 2019, meeting, .*meet in St Petersburg/)).toBeVisible();
    await hand.openMark(page, 'lukashenko-putin-st-petersburg');
    await expect(details(page).first()).toContainText('20 December 2019');
  });
}

/** How far the column of a phone is scrolled. */
const scrolled = (page: Page) => page.evaluate(() => document.querySelector('[data-phone]')?.scrollTop ?? -1);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  journey('list, details as a sheet, the article, and back', async ({ page }, hand) => {
    await page.goto('/');
    await ready(page);
    // The same days as the timeline itself opens on.
    const strip = page.getByRole('link', { name: 'Open the timeline, 5 Dec 2019 to 24 Dec 2019' });
    await expect(strip).toBeVisible();
    await hand.press(page.getByRole('link', { name: /Lukashenko and Putin meet in Sochi/ }).first());
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' })).toBeVisible();
    await hand.press(sheet.locator('[data-evidence-id="p12-duration"]').first());
    await expect
      .poll(() => markedWords(page, 'p12-duration'))
      .toBe('the meeting lasted for about five and a half hours');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });

  test('the first event stands high, and a swipe scrolls the page, also over the drawing', async ({
    page,
  }) => {
    await page.goto('/');
    await ready(page);
    const first = page.getByRole('main').locator('ol a[data-event-id], ul a[data-event-id]').first();
    expect((await first.boundingBox())?.y).toBeLessThan(230);
    for (const view of ['list', 'timeline']) {
      await goTo(page, `view=${view}`);
      await ready(page);
      await expect(page.getByRole('link', { name: view, exact: false }).first()).toBeVisible();
      await page.locator('[data-phone]').evaluate((column) => column.scrollTo(0, 0));
      await swipe(page, { x: 200, y: 600 }, { x: 0, y: -300 });
      await expect.poll(() => scrolled(page), `the ${view} scrolls`).toBeGreaterThan(0);
    }
  });
});

test.describe('with a dataset that is not there', () => {
  test.use({ expected: [/404/] });
  journey('says which file is missing and leads on', async ({ page }, hand) => {
    await page.goto('/#dataset=nowhere');
    await expect(page.getByRole('alert')).toContainText('data/nowhere/dataset.json');
    await hand.press(page.getByRole('link', { name: 'Open the first dataset of this site' }));
    await ready(page);
  });
});

journey('one bad record is set aside and named, the others are shown', async ({ page }, hand) => {
  await page.route('**/dataset.json', async (route) => {
    const json = await (await route.fetch()).json();
    json.events[0].title = ['no text'];
    await route.fulfill({ json });
  });
  await page.goto('/');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('union-state-treaty-signed');
  await expect(page.getByRole('alert')).toContainText('"title" must be text, found a list');
  await expect(count(page)).toHaveText('Showing 22 of 22 events');
  await hand.press(page.getByRole('alert').locator('summary'));
  await expect(page.getByText('"title" must be text, found a list')).toBeHidden();
  await hand.openMark(page, 'lukashenko-putin-sochi');
  await expect(page.getByRole('heading', { name: 'Lukashenko and Putin meet in Sochi' })).toBeVisible();
});

journey('one letter changed in the article: it says so and marks nothing', async ({ page }, hand) => {
  await page.route('**/sources/*.txt*', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({
      body: text.replace('five and a half hours', 'five and a half hourz'),
      contentType: 'text/plain',
    });
  });
  await page.goto('/#event=lukashenko-putin-sochi');
  await ready(page);
  await hand.press(details(page).locator('a[data-evidence-id="p12-duration"]').first());
  await expect(page.getByRole('region', { name: 'Article', exact: true })).toContainText(
    'is not in this text',
  );
  await expect(page.locator('mark[data-evidence-id~="p12-duration"]')).toHaveCount(0);
});
