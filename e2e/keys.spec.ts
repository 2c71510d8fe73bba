/** The journeys of `talks.spec.ts` once more, without a pointer: nothing here clicks, taps or sets a focus. */
import type { Locator, Page } from '@playwright/test';
import { closeHint } from './closeHint';
import { goTo } from './goTo';
import { holdBack } from './holdBack';
import { openAt } from './openAt';
import { tabTo } from './tabTo';
import { expect, test } from './withoutPointer';

const mark = (page: Page, name: RegExp) => page.getByRole('option', { name });
const row = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name }).first();
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^Showing/ });
const article = (page: Page) => page.getByRole('region', { name: 'Article', exact: true });
const receipt = (page: Page, words: string) =>
  page.getByRole('article', { name: /meet in Sochi/ }).getByRole('link', { name: `“${words}”` });

const SOCHI = 'Lukashenko and Putin meet in Sochi';

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The words that the article shows as selected, its segments joined. */
async function selectedWords(page: Page): Promise<string> {
  const segments = page.locator('mark[aria-current="true"]');
  await expect(segments.first()).toBeInViewport();
  return (await segments.allTextContents()).join('');
}

test('from the timeline through a receipt to the words, and layer by layer back', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(page.getByRole('option').first());
  await press(page, 'Home');
  await expect(mark(page, /meet in Sochi/)).toBeFocused();
  await press(page, 'Enter');
  await expect(heading(page, SOCHI)).toBeFocused();
  await tabTo(receipt(page, 'in Sochi').first());
  await press(page, 'Enter');
  await expect(page).toHaveURL(/quote=/);
  await expect.poll(() => selectedWords(page)).toBe('in Sochi');
  await expect(page.locator('mark:focus')).toBeInViewport();
  await press(page, 'Escape');
  await expect(receipt(page, 'in Sochi').first()).toBeFocused();
  // The hint of the receipt is a layer of its own.
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.locator('[popover]:popover-open')).toBeHidden();
  await press(page, 'Escape');
  await expect(mark(page, /meet in Sochi/)).toBeFocused();
});

test('Escape in the very moment in which the words get the focus leads back, though a hint stood open', async ({
  page,
}) => {
  await openAt(page, '/#event=lukashenko-putin-sochi');
  const link = receipt(page, 'in Sochi').first();
  await tabTo(link);
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  // Before any timer of the page can run: no key of a reader comes as soon every time.
  await page.evaluate(() => {
    const pressEscape = () => {
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element && target.matches('mark, mark *'))) return;
      document.removeEventListener('focusin', onFocus);
      queueMicrotask(pressEscape);
    };
    document.addEventListener('focusin', onFocus);
  });
  await press(page, 'Enter');
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(/quote=/);
});

test('the receipt in the hint of an inference can be reached, and leads to its words; Escape closes the inner hint first', async ({
  page,
}) => {
  await openAt(page, '/#event=rumas-medvedev-call');
  const sign = page.getByRole('button', { name: /^the year 2019, inferred/ });
  const hint = page.locator('[popover]').filter({ hasText: 'Inferred: the year 2019' });
  const receipt = hint.locator('a[data-evidence-id]').first();
  const words = receipt.locator('xpath=..').locator('[popover]');
  await tabTo(sign);
  await expect(hint).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(receipt).toBeFocused();
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await expect(receipt).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await expect(sign).toBeFocused();
  // Opened anew by who comes back to it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(hint).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(receipt).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('mark[aria-current="true"]').first()).toBeFocused();
});

test('Escape in the very moment in which a hint comes closes the hint, and nothing under it', async ({
  page,
}) => {
  await openAt(page, '/#event=rumas-medvedev-call');
  await page.evaluate(() => {
    const press = { key: 'Escape', bubbles: true, cancelable: true };
    new MutationObserver((_, observer) => {
      // Of the receipt, not of what Tab came by on its way there.
      const hinted = document.activeElement?.closest('article [data-hint]');
      if (!hinted?.querySelector('[popover=manual]:popover-open')) return;
      observer.disconnect();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
      document.body.dataset.pressed = '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await tabTo(page.getByRole('article').locator('a[data-evidence-id]').first());
  await expect(page.locator('body[data-pressed]')).toHaveCount(1);
  await expect(page.locator('[popover=manual]:popover-open')).toHaveCount(0);
  await expect(page).toHaveURL(/#event=rumas-medvedev-call$/);
});

test('the way past everything before the timeline leads to its marks', async ({ page, openContext }) => {
  await openAt(page, '/#view=timeline');
  const skip = (on: Page) => on.getByRole('button', { name: 'Skip to the timeline' });
  await tabTo(skip(page));
  await press(page, 'Enter');
  await expect(page.getByRole('option').and(page.locator(':focus'))).toBeVisible();
  const phone = await (await openContext({ viewport: { width: 390, height: 844 } })).newPage();
  await openAt(phone, '/#view=timeline');
  await tabTo(skip(phone));
  await press(phone, 'Enter');
  await expect(phone.getByRole('option').and(phone.locator(':focus'))).toBeInViewport();
  // Where no mark is drawn the part itself has the focus.
  await goTo(phone, 'view=timeline&q=nothing-of-the-kind');
  await expect(phone.getByRole('option')).toHaveCount(0);
  await tabTo(skip(phone), 'Shift+Tab');
  await press(phone, 'Enter');
  await expect(phone.getByRole('main')).toBeFocused();
});

for (const view of ['timeline', 'list'])
  test(`the focus is not lost where all is taken back to a day, in the ${view}, nor where all is shown again`, async ({
    page,
  }) => {
    await openAt(page, `/#view=${view}`);
    const day = (name: string) => page.getByRole('button', { name, exact: true });
    await tabTo(day('As known on a day'));
    await press(page, 'Enter');
    await tabTo(page.getByRole('link', { name: '13 December 2019', exact: true }));
    await press(page, 'Enter');
    await expect(day('As known on 13 Dec 2019')).toBeFocused();
    await tabTo(page.getByRole('link', { name: 'Show all that is known' }), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(day('As known on a day')).toBeFocused();
  });

test('an event that is let go from its details leaves the focus on its mark', async ({ page }) => {
  await openAt(page, '/#view=timeline&event=lukashenko-putin-sochi');
  await tabTo(page.getByRole('button', { name: 'Cite', exact: true }));
  await press(page, 'Escape');
  await expect(page).not.toHaveURL(/event=/);
  await expect(mark(page, /meet in Sochi/)).toBeFocused();
});

test('what lies outside of the window is named, and one key away', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(page.getByRole('link', { name: /2 earlier: 1–9 Sept 2019, 8 Dec 1999/ }));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/from=2019-0[89]-\d\d&to=2019-09-\d\d/);
  await tabTo(page.getByRole('link', { name: /1 earlier: 8 Dec 1999/ }));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/from=1999-1\d-\d\d&to=/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('5–24 December 2019');
});

test('the timeline pans, zooms and walks by keys', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(page.getByRole('option').first());
  await press(page, '+');
  await expect(page).toHaveURL(/from=2019-12-\d\d&to=2019-12-\d\d/);
  const near = page.url();
  await press(page, ']');
  await expect(page).not.toHaveURL(near);
  await press(page, '-', '[');
  await press(page, 'Home', 'ArrowRight');
  const focused = page.locator('[role=option]:focus');
  await expect(focused).toHaveAccessibleName(/13 December 2019/);
  await press(page, 'ArrowDown');
  await expect(focused).toHaveAccessibleName(/telephone call/);
  await press(page, 'ArrowUp', 'End');
  await expect(focused).toHaveAccessibleName(/meeting/);
});

test('any and all of two participants', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(box(page, /^Aleksandr Lukashenko/));
  await press(page, 'Space');
  await expect(box(page, /^Aleksandr Lukashenko/)).toBeChecked();
  await expect(box(page, /^Aleksandr Lukashenko/)).toBeFocused();
  await tabTo(box(page, /^Dmitry Medvedev/));
  await press(page, 'Space');
  await expect(count(page)).not.toHaveText('Showing 1 of 23 events');
  await tabTo(page.getByRole('radio', { name: 'any' }), 'Shift+Tab');
  await press(page, 'ArrowRight');
  await expect(count(page)).toHaveText('Showing 1 of 23 events');
  await expect(mark(page, /10 December 2019/)).toBeVisible();
  await tabTo(page.getByRole('link', { name: 'Clear all' }));
  await press(page, 'Enter');
  await expect(count(page)).toHaveText('Showing 23 of 23 events');
});

test('every count beside a choice is what the Space key shows', async ({ page }) => {
  await openAt(page, '/#kind=call');
  await expect(count(page)).toHaveText('Showing 2 of 23 events');
  for (const name of [/^Aleksandr Lukashenko/, /^Dmitry Medvedev/, /^Sergei Rumas/]) {
    const label = await box(page, name).evaluate((element) => element.closest('label')?.textContent ?? '');
    const told = /(\d+) events?$/.exec(label.trim())?.[1];
    await tabTo(box(page, name));
    await press(page, 'Space');
    await expect(count(page)).toHaveText(`Showing ${told} of 23 events`);
    await press(page, 'Space');
    await expect(count(page)).toHaveText('Showing 2 of 23 events');
  }
});

test('a chip takes its filter off', async ({ page }) => {
  await openAt(page, '/#kind=call&who=medvedev');
  await tabTo(page.getByRole('link', { name: 'Remove Dmitry Medvedev' }));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/#kind=call$/);
  // The chip has gone, and the focus is not lost with it.
  await expect(page.getByRole('link', { name: 'Remove Calls' })).toBeFocused();
  await tabTo(page.getByRole('link', { name: 'Clear all' }));
  await press(page, 'Enter');
  await expect(page.locator('#part-view')).toBeFocused();
  await openAt(page, '/#q=no+such+words');
  await tabTo(page.getByRole('list', { name: 'Ways to loosen the filters' }).getByRole('link').last());
  await press(page, 'Enter');
  await expect(page.locator('#part-view')).toBeFocused();
});

test('search: a slash leads to it, what is typed is looked for, nothing found says what to loosen', async ({
  page,
}) => {
  await openAt(page, '/');
  const search = page.getByRole('searchbox', { name: 'Search events and words' });
  await expect(search).toBeVisible();
  await press(page, '/');
  await expect(search).toBeFocused();
  await page.keyboard.type('medical students');
  await expect(search).toHaveValue('medical students');
  await expect(count(page)).toHaveText('Showing 1 of 23 events');
  await expect(mark(page, /13 December 2019/)).toBeVisible();
  await expect(page).toHaveURL(/#q=medical%20students$/);
  await page.keyboard.type(' of silence');
  await expect(page.getByRole('status').filter({ hasText: /^Nothing matches the words/ })).toHaveCount(1);
  await tabTo(page.getByRole('list', { name: 'Ways to loosen the filters' }).getByRole('link').first());
  await press(page, 'Enter');
  await expect(count(page)).toHaveText('Showing 23 of 23 events');
  await expect(search).toHaveValue('');
});

test('the list says why a search shows an event, and leads to the words that hold it', async ({ page }) => {
  await openAt(page, '/#view=list&q=gas');
  const row = page.getByRole('listitem').filter({ hasText: '$70 million for contaminated oil expected' });
  await expect(row.getByRole('link').first()).toHaveText(/quoted: “.*price of Russian gas.*”$/);
  await expect(row.locator('mark')).toHaveText('gas');
  await tabTo(row.getByRole('link').last());
  await press(page, 'Enter');
  const words = page.locator('mark[data-evidence-id][aria-current="true"]');
  await expect(words.first()).toBeFocused();
  expect((await words.allTextContents()).join('')).toContain('the price of Russian gas');
});

test('an address opened elsewhere shows the same, and Back undoes', async ({ page, openContext }) => {
  await openAt(page, '/');
  await tabTo(box(page, /^Aleksandr Lukashenko/));
  await press(page, 'Space');
  await tabTo(page.getByRole('option').first());
  await press(page, '+');
  await expect(page).toHaveURL(/from=2019-12-\d\d&to=2019-12-\d\d/);
  await tabTo(mark(page, /10 December 2019, telephone call/), 'ArrowDown');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/event=lukashenko-medvedev-call/);
  await expect(page.locator('.is-moving')).toHaveCount(0);
  const shown = await page.getByRole('option').allTextContents();
  const other = await (await openContext()).newPage();
  await openAt(other, page.url());
  await expect(other.getByRole('article', { name: /Lukashenko and Medvedev/ })).toBeVisible();
  await expect(other.getByRole('option')).toHaveText(shown);
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await expect(count(page)).toHaveText('Showing 5 of 23 events');
});

test('from a sentence of the article to its event, and by Escape back to the sentence', async ({ page }) => {
  await openAt(page, '/');
  const passage = article(page)
    .getByRole('link', { name: /five and a half hours/ })
    .first();
  await tabTo(passage, 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/event=lukashenko-putin-sochi&quote=/);
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(/meet in Sochi/);
  await expect(page.getByRole('option', { selected: true })).toBeInViewport();
  await expect(heading(page, SOCHI)).toBeInViewport();
  await tabTo(receipt(page, 'in Sochi').first(), 'Shift+Tab');
  await closeHint(page);
  await press(page, 'Escape');
  await expect(passage).toBeFocused();
  await expect(passage).toBeInViewport();
});

test('list: a row opens its event, the keys lead on to the next one and back', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'List' }));
  await press(page, 'Enter');
  await expect(page).toHaveURL(/view=list/);
  await tabTo(row(page, /meet in Sochi/));
  await press(page, 'Enter');
  await expect(heading(page, SOCHI)).toBeFocused();
  await tabTo(page.getByRole('link', { name: /^Next event/ }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page).not.toHaveURL(/event=lukashenko-putin-sochi/);
  await expect(page.locator('h2:focus')).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
});

test('the same events in timeline, list and agreements', async ({ page }) => {
  await openAt(page, '/');
  await expect(page.getByRole('option')).toHaveCount(23);
  const marks = await page.getByRole('option').evaluateAll(idsOf);
  await tabTo(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'List' }));
  await press(page, 'Enter');
  const rows = page.getByRole('region', { name: 'Events in order of time' }).locator('[data-event-id]');
  await expect(rows).toHaveCount(23);
  expect(new Set(await rows.evaluateAll(idsOf))).toEqual(new Set(marks));
  await tabTo(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agreements' }));
  await press(page, 'Enter');
  const cells = page.getByRole('main').locator('a[data-event-id]');
  await expect(cells.first()).toBeVisible();
  for (const id of await cells.evaluateAll(idsOf)) expect(marks).toContain(id);
});

const idsOf = (all: Element[]) => all.map((one) => one.getAttribute('data-event-id'));

for (const [where, width, height] of [
  ['on a desk', 1440, 640],
  ['on a phone', 390, 844],
] as const)
  test.describe(where, () => {
    test.use({ viewport: { width, height } });

    test('the lanes scroll after the mark that has the focus', async ({ page }) => {
      await openAt(page, '/#view=timeline&lanes=who');
      const focused = page.locator('[role=option]:focus');
      await tabTo(page.getByRole('option').first());
      const lanes = new Set<string>();
      for (const key of ['ArrowDown', 'ArrowUp'])
        for (let last = ''; ; await press(page, key)) {
          const mark = await focused.getAttribute('data-mark');
          if (mark === last) break;
          last = mark ?? '';
          await expect.poll(() => focused.evaluate(isOnTop), `${key} to ${last}`).toBe(true);
          lanes.add((await focused.getAttribute('data-lane')) ?? '');
        }
      expect(lanes.size, 'more lanes than are in sight at once').toBeGreaterThan(8);
    });
  });

test('an event that is opened elsewhere has a mark in sight, in whichever lane', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  await openAt(page, '/#view=timeline&lanes=who');
  for (const id of ['semashko-on-agreements', 'lukashenko-putin-sochi']) {
    await goTo(page, `view=timeline&lanes=who&event=${id}`);
    const marks = page.locator(`[role=option][data-event-id="${id}"]`);
    await expect(marks.first()).toHaveAttribute('aria-selected', 'true');
    const areOnTop = async () => Promise.all((await marks.all()).map((mark) => mark.evaluate(isOnTop)));
    await expect.poll(areOnTop, id).toContain(true);
  }
});

/** Whether one would press an element who presses its middle, and sees it whole from top to bottom. */
function isOnTop(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) =>
    element.contains(document.elementFromPoint((left + right) / 2, y)),
  );
}

/** What leads from the details into the article; several facts rest on the passage of the receipt: the last is far down. */
const WAYS_TO_ARTICLE: readonly [name: string, linkIn: (details: Locator) => Locator][] = [
  ['receipt', (details) => details.locator('a[data-evidence-id="p12-names"]').last()],
  ['button', (details) => details.getByRole('link', { name: 'In the article' })],
];

test.describe('where details and article are tabs', () => {
  test.use({ viewport: { width: 1000, height: 900 } });

  for (const way of ['Escape', 'Back'])
    for (const view of ['timeline', 'list'])
      for (const [name, linkIn] of WAYS_TO_ARTICLE)
        test(`from the article to the very ${name} that led there, by ${way}, in the ${view}`, async ({
          page,
        }) => {
          await openAt(page, `/#view=${view}`);
          const opener =
            view === 'list' ? row(page, /meet in Sochi/) : page.getByRole('option', { selected: true });
          if (view === 'list') await tabTo(opener);
          else {
            await tabTo(page.getByRole('option').first());
            await press(page, 'Home');
            await expect(mark(page, /meet in Sochi/)).toBeFocused();
          }
          await press(page, 'Enter');
          const details = page.getByRole('tabpanel', { name: 'Details' });
          const link = linkIn(details);
          await tabTo(link);
          await press(page, 'Enter');
          await expect(page.getByRole('tab', { name: 'Article' })).toHaveAttribute('aria-selected', 'true');
          await expect(page.locator('mark[aria-current="true"]').first()).toBeFocused();
          if (way === 'Escape') await press(page, 'Escape');
          else await page.goBack();
          await expect(page.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true');
          await expect(link).toBeFocused();
          await expect(link).toBeInViewport();
          if (name === 'receipt') await closeHint(page);
          await press(page, 'Escape');
          await expect(opener).toBeFocused();
        });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('list, details as a sheet, the article, and back', async ({ page }) => {
    await openAt(page, '/');
    await tabTo(row(page, /meet in Sochi/));
    await press(page, 'Enter');
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet.getByRole('heading', { name: SOCHI })).toBeVisible();
    await tabTo(sheet.getByRole('link', { name: /“in Sochi”/ }).first());
    await press(page, 'Enter');
    await expect(sheet).toBeHidden();
    await expect.poll(() => selectedWords(page)).toBe('in Sochi');
    await tabTo(page.getByRole('link', { name: 'Back to the event' }), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(sheet.getByRole('heading', { name: SOCHI })).toBeVisible();
    await press(page, 'Escape'); // the hint of the receipt that one came from
    await press(page, 'Escape');
    await expect(sheet).toBeHidden();
    await expect(page).not.toHaveURL(/event=/);
  });

  for (const way of ['Back to the event', 'Escape', 'Back']) {
    for (const [name, linkIn] of WAYS_TO_ARTICLE) {
      test(`from the article to the very ${name} that led there, by ${way}`, async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 420 });
        await openAt(page, '/#view=list');
        await tabTo(row(page, /meet in Sochi/));
        await press(page, 'Enter');
        const sheet = page.getByRole('dialog', { name: 'Event' });
        const link = linkIn(sheet);
        await tabTo(link);
        await press(page, 'Enter');
        await expect(sheet).toBeHidden();
        await expect(page.locator('mark[aria-current="true"]').first()).toBeFocused();
        if (way === 'Escape') await press(page, 'Escape');
        else if (way === 'Back') await page.goBack();
        else {
          await tabTo(page.getByRole('link', { name: way }), 'Shift+Tab');
          await press(page, 'Enter');
        }
        await expect(link).toBeFocused();
        await expect(link).toBeInViewport();
        if (name === 'receipt') await closeHint(page);
        await press(page, 'Escape');
        await expect(sheet).toBeHidden();
        await expect(row(page, /meet in Sochi/)).toBeFocused();
      });
    }
  }

  test('whoever comes back into the article is at the words again', async ({ page }) => {
    await openAt(page, '/#view=list');
    await tabTo(row(page, /meet in Sochi/));
    await press(page, 'Enter');
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await tabTo(sheet.getByRole('link', { name: /“in Sochi”/ }).first());
    await press(page, 'Enter');
    const words = page.locator('mark[aria-current="true"]').first();
    await expect(words).toBeFocused();
    await tabTo(page.getByRole('link', { name: 'Back to the event' }), 'Shift+Tab');
    await press(page, 'Enter');
    await expect(sheet).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(words).toBeFocused();
  });

  test('a sheet that is closed gives the focus back to its row', async ({ page }) => {
    await openAt(page, '/#view=list');
    await tabTo(row(page, /meet in Sochi/));
    await press(page, 'Enter');
    const sheet = page.getByRole('dialog', { name: 'Event' });
    await expect(sheet.getByRole('heading', { name: SOCHI })).toBeVisible();
    await press(page, 'Escape');
    await expect(sheet).toBeHidden();
    await expect(row(page, /meet in Sochi/)).toBeFocused();
  });

  test('a slash opens the sheet of filters, where the search is', async ({ page }) => {
    await openAt(page, '/');
    await press(page, '/');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await expect(sheet).toBeVisible();
    await tabTo(sheet.getByRole('searchbox'));
    // What is taken back does not lead to another view.
    await page.keyboard.type('oil');
    await expect(page).toHaveURL(/q=oil/);
    await press(page, 'Escape');
    await expect(page).toHaveURL(/#view=list$/);
    await press(page, 'Escape');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  });

  test('filters as a sheet', async ({ page }) => {
    await openAt(page, '/');
    await tabTo(page.getByRole('button', { name: 'Filters' }));
    await press(page, 'Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await tabTo(sheet.getByRole('checkbox', { name: /^Calls/ }));
    await press(page, 'Space');
    await expect(sheet.getByRole('button', { name: 'Show 2 of 23 events' })).toBeVisible();
    await press(page, 'Escape');
    await expect(sheet).toBeHidden();
    await expect(count(page)).toHaveText('Showing 2 of 23 events');
    await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
  });
});

test.describe('with a dataset that is not there', () => {
  test.use({ expected: [/404/] });

  test('the keys lead on to the first one', async ({ page }) => {
    await page.goto('/#dataset=nowhere');
    await expect(page.getByRole('alert')).toContainText('data/nowhere/dataset.json');
    await tabTo(page.getByRole('link', { name: 'Open the first dataset of this site' }));
    await press(page, 'Enter');
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });
});

test('the list of keys opens and closes, and the focus stays where it was', async ({ page }) => {
  await openAt(page, '/');
  await tabTo(page.getByRole('option').first());
  await press(page, '?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Escape');
  await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('option').first()).toBeFocused();
});

for (const [where, viewport] of [
  ['beside the view', { width: 1440, height: 900 }],
  ['in its sheet', { width: 390, height: 844 }],
] as const) {
  test(`a key that asks for the search before it has come leads to it once it is here, ${where}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const letCome = await holdBack(page, '**/assets/Filters-*.js');
    await openAt(page, '/');
    await press(page, '/');
    await expect(page.getByText('Loading the filters …')).toBeVisible();
    letCome();
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  });
}

test('a key for the search is forgotten when another one is pressed before it has come', async ({ page }) => {
  const letCome = await holdBack(page, '**/assets/Filters-*.js');
  await openAt(page, '/');
  await press(page, '/', 'Tab');
  letCome();
  const search = page.getByRole('searchbox', { name: 'Search' });
  await expect(search).toBeVisible();
  await expect(search).not.toBeFocused();
});
