/**
 * A whole task by keys alone, on a desk and on a phone: a meeting is found, its evidence read and cited, what one
 * person says of it filtered, all taken back to a day, and by Back to where it began. After every step the focus is in
 * sight with a ring, and something was spoken: what has the focus, or what a live region says.
 */
import type { Locator } from '@playwright/test';
import { closeHint } from './closeHint';
import { openAt } from './openAt';
import { tabTo } from './tabTo';
import { expect, test } from './withoutPointer';

interface Step {
  /** What has the focus, as a screen reader would call it. */
  focused: string;
  /** What live regions have said since the last step. */
  said: string[];
  /** What is wrong with where the focus is. */
  faults: string[];
}

/** Notes from now on what every live region says. */
function listen(): void {
  const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const said: string[] = [];
  const before = new WeakMap<Element, string>();
  const note = (isNew: boolean) => {
    for (const region of document.querySelectorAll(regions)) {
      const text = (region.textContent ?? '').trim();
      if (before.get(region) === text) continue;
      before.set(region, text);
      if (isNew && text !== '') said.push(text);
    }
  };
  note(false);
  const observer = new MutationObserver(() => note(true));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { said });
}

/** What is the matter with where the focus is now, and what was said since the last look. */
function look(): Step {
  const { said } = globalThis as unknown as { said: string[] };
  const element = document.activeElement ?? document.body;
  const label = element.getAttribute('aria-labelledby')?.split(' ')[0];
  const focused =
    element.getAttribute('aria-label') ??
    (label && document.getElementById(label)?.textContent) ??
    element.closest('label')?.textContent ??
    element.textContent ??
    '';
  const faults: string[] = [];
  const rings = [element, element.nextElementSibling, element.parentElement].flatMap((one) =>
    one === null ? [] : [getComputedStyle(one), getComputedStyle(one, '::after')],
  );
  // What only takes the focus as a place to go on from, such as a sheet, needs no ring.
  const isPlace = element.getAttribute('tabindex') === '-1' && !element.matches('h2, mark, a');
  if (element === document.body) faults.push('nothing has the focus');
  else if (
    !isPlace &&
    !rings.some((one) => one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) >= 2)
  )
    faults.push('no ring');
  const shown = element.closest('label') ?? element;
  const [box] = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const room = box ?? shown.getBoundingClientRect();
  const top = document.elementFromPoint(
    room.left + room.width / 2,
    Math.min(room.top + room.height / 2, innerHeight - 2),
  );
  if (top === null || !(top.contains(element) || shown.contains(top) || top.closest('[popover]')))
    faults.push(`out of sight: ${room.top}–${room.bottom}, there is ${top?.outerHTML.slice(0, 100)}`);
  return { focused: focused.trim().slice(0, 200), said: said.splice(0), faults };
}

const MEETING = 'Lukashenko and Putin meet in St Petersburg';

for (const width of [1440, 390])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });
    const isPhone = width < 500;

    test('found, read, cited, filtered, taken back to a day, and by Back to where it began', async ({
      page,
    }) => {
      await openAt(page, '/');
      // Articles and filters come after the events.
      await page.waitForLoadState('networkidle');
      await page.evaluate(listen);
      const heard: string[] = [];
      /** Comes to rest when what is heard of the step is all that was to be heard; the focus stands well. */
      const step = async (what: string, words: RegExp) => {
        let last: Step | undefined;
        heard.length = 0;
        const listenOn = async () => {
          last = await page.evaluate(look);
          heard.push(...last.said);
          return [last.focused, ...heard].join(' | ');
        };
        await expect.poll(listenOn, what).toMatch(words);
        await expect.poll(async () => (await page.evaluate(look)).faults, what).toEqual([]);
        // What is undone before it was said is never said.
        await page.waitForTimeout(700);
      };
      const press = async (target: Locator) => {
        await tabTo(target);
        await page.keyboard.press('Enter');
      };
      const details = page.getByRole('article', { name: MEETING });

      // Found.
      await page.keyboard.press('/');
      await step('the search', /^Search events and words/);
      await page.keyboard.type('St. Petersburg', { delay: 20 });
      await step('typed', /Showing 3 of 23 events/);
      const began = page.url();
      await page.keyboard.press('Enter');
      await step('what was found', isPhone ? /^Filters($| \|)/ : /^13 December 2019, meeting, .* 1 of 2/);
      if (isPhone) {
        await tabTo(
          page
            .getByRole('main')
            .getByRole('link', { name: new RegExp(MEETING) })
            .first(),
        );
        await step('its row', new RegExp(`^${MEETING}`));
      } else {
        await page.keyboard.press('ArrowRight');
        await step('its mark', new RegExp(`^20 December 2019, meeting, ${MEETING}, 2 of 2`));
      }
      await page.keyboard.press('Enter');
      await step('its details', new RegExp(`^${MEETING}`));

      // Read, and back to the receipt.
      await press(details.getByRole('link', { name: /“on 20 December”/ }).first());
      await step('the words', /^on 20 December/);
      await page.keyboard.press('Escape');
      await step('the receipt', /^Paragraph 1: “on 20 December”/);
      await closeHint(page);

      // Cited.
      await press(details.getByRole('button', { name: 'Cite' }));
      await step('the citation', /^Cite/);
      await press(page.getByRole('dialog').getByRole('button', { name: /^Copy/ }));
      await step('copied', /Copied|copy it with Ctrl\+C/);
      await page.keyboard.press('Escape');
      await step('the button that cites', /^Cite/);
      if (isPhone) {
        await page.keyboard.press('Escape');
        await step('its row again', new RegExp(`^${MEETING}`));
      }

      // What one person says, as it was known on a day.
      await page.keyboard.press('/');
      await step('the search again', /^Search events and words/);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Backspace');
      await step('cleared', /Showing 23 of 23 events/);
      const said = page.getByRole('group', { name: 'Who says so' });
      await tabTo(said.getByRole('checkbox', { name: /Semashko/ }));
      await page.keyboard.press('Space');
      await step('what Semashko says', /Semashko.*Showing 7 of 23 events/);
      if (isPhone) {
        await page.keyboard.press('Escape');
        await step('the sheet closed', /^Filters($| \|)/);
      }
      await press(page.getByRole('button', { name: 'As known on a day' }));
      await step('which day', /^As known on/);
      await press(page.getByRole('link', { name: '13 December 2019', exact: true }));
      await step('as known then', /^As known on 13 Dec 2019.*As known on 13 December 2019 8 of 23 events/);

      // And back, entry by entry.
      for (const words of [/Showing 7 of 23 events/, /Showing 23 of 23 events/, /Showing 3 of 23 events/]) {
        await page.goBack();
        await step('Back', words);
      }
      for (let entries = 0; entries < 4 && page.url() !== began; entries += 1) {
        await page.goBack();
        await step('Back', isPhone ? new RegExp(`^(${MEETING}|Meeting ·.20|on 20 December|Belarus)`) : /./);
      }
      expect(page.url()).toBe(began);
      if (isPhone) await step('where it began', new RegExp(`^${MEETING}`));
    });
  });
