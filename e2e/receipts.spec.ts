/**
 * For every field of every shipped event, claim and status its receipt is followed, and the words that the article
 * then marks are compared with the stored quote. Made from the dataset: a new record is covered by itself.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { goTo } from './goTo';
import { journey } from './hand';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { tabTo } from './tabTo';
import { test as keysAlone } from './withoutPointer';

interface Fact {
  evidence?: string[];
}
interface ShippedEvent extends Fact {
  id: string;
  when: Fact & { edtf: string };
  place?: Fact;
  duration?: Fact;
  participants: (Fact & { actor?: string })[];
  figures?: Fact[];
  relations?: Fact[];
}
interface Shipped {
  evidence: { id: string; exact: string; start: number; end: number }[];
  actors: { id: string; offices?: (Fact & { asOf: string; title: string })[] }[];
  events: ShippedEvent[];
  claims: { event: string; evidence: string[]; speaker: Fact }[];
  agendaItems: { id: string; log: (Fact & { words: string })[] }[];
}

const DATASET = 'public/data/belarus-russia-2019-12/dataset.json';
const talks: Shipped = JSON.parse(readFileSync(DATASET, 'utf8'));
const wordsOf = new Map(talks.evidence.map(({ id, exact }) => [id, exact]));

const idsOf = (facts: (Fact | undefined)[]) => [...new Set(facts.flatMap((fact) => fact?.evidence ?? []))];

/** The offices that the participants of an event held on its very day; which of others is shown is a rule of the model. */
function officesOn({ when, participants }: ShippedEvent): (Fact & { title: string })[] {
  const offices = participants.flatMap(
    ({ actor }) => talks.actors.find(({ id }) => id === actor)?.offices ?? [],
  );
  return offices.filter(({ asOf }) => asOf === when.edtf);
}

/** The words of the last status in the log of an agenda item, and the passage that carries them. */
function lastStatus(id: string): { words: string; evidence: string } {
  const { words = '', evidence = [] } = talks.agendaItems.find((item) => item.id === id)?.log.at(-1) ?? {};
  return { words, evidence: evidence[0] ?? '' };
}

/** Every passage that a field of an event rests on, the offices of its participants, the claims made at it and their speakers included. */
function passagesOf(event: ShippedEvent): string[] {
  const { when, place, duration, participants, figures = [], relations = [] } = event;
  const claims = talks.claims.filter((claim) => claim.event === event.id);
  const said = claims.flatMap((claim) => [claim, claim.speaker]);
  return idsOf([
    event,
    when,
    place,
    duration,
    ...participants,
    ...figures,
    ...relations,
    ...officesOn(event),
    ...said,
  ]);
}

interface Followed {
  id: string;
  /** The segments of the passage, joined. */
  words: string;
  /** All that is marked as selected, joined. */
  selected: string;
  hasFocus: boolean;
}

/** Follows every receipt below `within`, one after the other, each once, and tells what the article marks. */
async function followAll(page: Page, within: string): Promise<Followed[]> {
  return page.evaluate(async (selector) => {
    const receipts = [...document.querySelectorAll(`${selector} a[data-evidence-id]`)];
    const ids = new Set(receipts.map((link) => link.getAttribute('data-evidence-id') ?? ''));
    const textOf = (marks: string) =>
      [...document.querySelectorAll(marks)].map((mark) => mark.textContent).join('');
    const followed: Followed[] = [];
    for (const id of ids) {
      const link = document.querySelector<HTMLElement>(`${selector} a[data-evidence-id="${id}"]`);
      link?.focus();
      link?.click();
      const mark = `mark[data-evidence-id~="${id}"][aria-current="true"]`;
      const hasFocus = () => document.activeElement?.closest(mark) != null;
      const isThere = () => new RegExp(`quote=${id}(?:&|$)`).test(location.hash) && hasFocus();
      for (let frames = 0; frames < 300 && !isThere(); frames += 1) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      followed.push({
        id,
        words: textOf(mark),
        selected: textOf('mark[aria-current="true"]'),
        hasFocus: hasFocus(),
      });
    }
    return followed;
  }, within);
}

/** Does the same by keys: Tab to a receipt, Enter, and Escape, which leads back to it. What is folded is opened first. */
async function followByKeys(page: Page, within: string): Promise<Followed[]> {
  const folded = page.locator(`${within} details:not([open]) > summary`);
  while ((await folded.count()) > 0) {
    await tabTo(folded.first());
    await page.keyboard.press('Enter');
  }
  const receipts = page.locator(`${within} a[data-evidence-id]`);
  const ids = await receipts.evaluateAll((links) => links.map((link) => link.dataset.evidenceId ?? ''));
  const followed: Followed[] = [];
  for (const id of new Set(ids)) {
    const receipt = page.locator(`${within} a[data-evidence-id="${id}"]`).first();
    const marks = page.locator(`mark[data-evidence-id~="${id}"][aria-current="true"]`);
    await tabTo(receipt);
    await page.keyboard.press('Enter');
    await expect(marks.first()).toBeFocused();
    followed.push({
      id,
      words: (await marks.allTextContents()).join(''),
      selected: (await page.locator('mark[aria-current="true"]').allTextContents()).join(''),
      hasFocus: true,
    });
    await page.keyboard.press('Escape');
    await expect(receipt).toBeFocused();
  }
  return followed;
}

/** The words of a passage are marked letter for letter, and nothing but them; the focus is led there. */
function expectWords(followed: readonly Followed[], wanted: readonly string[]): void {
  expect(followed.map(({ id }) => id)).toEqual(expect.arrayContaining([...wanted]));
  for (const { id, ...found } of followed) {
    const words = wordsOf.get(id) ?? 'no such passage';
    expect(found, id).toEqual({ words, selected: words, hasFocus: true });
  }
}

test('every field of every event, every claim and every status leads to its very words', async ({ page }) => {
  test.setTimeout(180_000);
  await walkAll(page, (at, within) => followAll(at, within));
});

keysAlone(
  'every field of every event, every claim and every status leads to its very words, by keys alone',
  ({ page }) => walkAll(page, followByKeys),
);

async function walkAll(page: Page, follow: typeof followAll): Promise<void> {
  await openAt(page, '/#view=list');
  await expect(page.locator('mark').first()).toBeVisible();
  for (const event of talks.events) {
    await test.step(event.id, async () => {
      await goTo(page, `view=list&event=${event.id}`);
      const details = `article[data-event-id="${event.id}"]`;
      await expect(page.locator(details)).toBeVisible();
      for (const { title, evidence = [] } of officesOn(event)) {
        const holders = page.locator(details).getByRole('listitem').filter({ hasText: title });
        for (const id of evidence)
          await expect(holders.locator(`a[data-evidence-id="${id}"]`).first(), title).toBeAttached();
      }
      expectWords(await follow(page, details), passagesOf(event));
    });
  }
  await goTo(page, 'view=agreements');
  const table = page.getByRole('table', { name: 'What was agreed, what is open' });
  await expect(table).toBeVisible();
  expectWords(await follow(page, 'table'), idsOf(talks.agendaItems.flatMap(({ log }) => log)));
}

journey(
  'details say the last known status of what was on the agenda, in its words',
  async ({ page }, hand) => {
    await openAt(page, '/#event=semashko-on-agreements');
    const details = page.getByRole('article', { name: 'Semashko tells what was agreed' });
    const item = details
      .getByRole('listitem')
      .filter({ hasText: 'Electricity' })
      .filter({ hasText: 'last known' });
    const { words, evidence } = lastStatus('electricity-road-map');
    await expect(item).toContainText(`last known: Draft agreed, ‘${words}’`);
    await hand.press(item.locator(`a[data-evidence-id="${evidence}"]`).last());
    const chosen = page.locator('mark[aria-current="true"]');
    await expect.poll(async () => (await chosen.allTextContents()).join('')).toBe(wordsOf.get(evidence));
    await expect(chosen.first()).toBeFocused();
    // The event that brought a status says it as its own.
    await openAt(page, '/#event=electricity-draft-agreed');
    const own = page.locator('article[data-event-id="electricity-draft-agreed"]');
    await expect(own).toContainText(`Draft agreed, ‘${words}’`);
    await expect(own).not.toContainText('last known');
  },
);

for (const [width, height] of [
  [1440, 844],
  [390, 844],
  [1440, 420],
  [1024, 480],
  [844, 390],
] as const) {
  test(`at ${width} by ${height} pixels the hint of a receipt leaves it and the next one to the mouse`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['/#view=list', '/#view=list&event=lukashenko-putin-sochi']) {
      await openAt(page, address);
      await expect(page.locator('a[data-evidence-id]', { hasText: '¶1' }).first()).toBeAttached();
      await page.keyboard.press('Shift');
      // A sheet that is still rising carries the receipt away from under its hint.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      const covered = await page.evaluate(async () => {
        const found: string[] = [];
        const within = document.querySelector('dialog[open]') ?? document.querySelector('main');
        const receipts = [...(within?.querySelectorAll<HTMLElement>('a[data-evidence-id]') ?? [])].filter(
          (one) => one.closest('mark, [popover]') === null,
        );
        for (const [at, receipt] of receipts.slice(0, 30).entries()) {
          receipt.focus();
          let hint: Element | null = null;
          for (let frames = 0; frames < 60 && hint === null; frames += 1) {
            await new Promise((done) => requestAnimationFrame(done));
            hint = document.querySelector('[popover]:popover-open');
          }
          const box = hint?.getBoundingClientRect();
          for (const one of [receipt, receipts[at + 1]]) {
            const { left, right, top, bottom } = one?.getBoundingClientRect() ?? new DOMRect();
            const isClear =
              box && (box.right <= left || right <= box.left || box.bottom <= top || bottom <= box.top);
            if (!isClear) found.push(`${at} ${one?.getAttribute('aria-label')}`);
          }
        }
        return found;
      });
      expect(covered, address).toEqual([]);
    }
  });
}

test('where the filters ask for a layer, receipts of others are grey', async ({ page }) => {
  const colours = async (layer: string) => {
    await openAt(page, `/#view=list&event=lukashenko-putin-sochi${layer}`);
    const pane = page.getByRole('article', { name: /meet in Sochi/ });
    await expect(pane).toContainText(layer === '' ? 'Participants' : 'The receipts of others are grey.');
    const colourOf = (selector: string) =>
      pane
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).color);
    return [
      await colourOf('a[data-layer="asserted"]'),
      await colourOf('a[data-layer="said"]'),
      await colourOf('button[aria-label*="inferred"]'),
    ];
  };
  const [asserted, said, inferred] = await colours('');
  expect(asserted).toBe(said);
  expect(await colours('&layer=said')).toEqual([inferred, said, inferred]);
  expect(await colours('&layer=asserted')).toEqual([asserted, inferred, inferred]);
  const [words, speech, sign] = await colours('&layer=inferred');
  expect([words, speech]).toEqual([inferred, inferred]);
  expect(sign).not.toBe(inferred);
  // Its basis is why it is shown: grey in the hint, the words would stand lit in the article.
  const pane = page.getByRole('article', { name: /meet in Sochi/ });
  await pane.locator('button[aria-label*="inferred"]').first().focus();
  const hint = pane.locator('[popover]');
  await expect(hint).toBeVisible();
  await expect(hint.locator('a[data-layer]').first()).toHaveCSS('color', asserted ?? '');
});

journey('where the filters ask for a layer, the article dims the words of others', async ({ page }, hand) => {
  await openAt(page, '/#view=source');
  const reader = page.getByRole('article', { name: /^Source:/ });
  const marks = reader.locator('mark:has(a)');
  await expect(marks.first()).toBeAttached();
  const drawn = () =>
    marks.evaluateAll((all) =>
      all.map((one) => ({
        ids: one.dataset.evidenceId?.split(' ') ?? [],
        isDim: getComputedStyle(one).textDecorationStyle === 'dotted',
        name: one.firstElementChild?.getAttribute('aria-label') ?? '',
      })),
    );
  expect((await drawn()).filter(({ isDim }) => isDim)).toEqual([]);
  const spoken = talks.claims.flatMap(({ evidence }) =>
    talks.evidence.filter(({ id }) => evidence.includes(id)),
  );
  const isSaid = (id: string) => {
    const { start = 0, end = 0 } = talks.evidence.find((one) => one.id === id) ?? {};
    return spoken.some((words) => words.start <= start && end <= words.end);
  };
  const choice = (name: RegExp) =>
    page.getByRole('group', { name: 'How it is known' }).getByRole('checkbox', { name });
  for (const [name, isOther] of [
    [/^Said/, (id: string) => !isSaid(id)],
    [/^Asserted/, isSaid],
  ] as const) {
    await hand.tick(choice(name));
    await expect(choice(name)).toBeChecked();
    const others = (await drawn()).filter(({ ids }) => ids.every(isOther));
    expect(others.length).toBeGreaterThan(0);
    for (const { ids, isDim, name } of others) {
      expect(isDim, ids.join(' ')).toBe(true);
      // Of words that tell of one event that is left out the first stretch says it.
      expect(name).toMatch(/^$|\((?:of a layer that the filters leave out|left out by the filters)\)$/);
    }
    expect(others.some(({ name }) => name.includes('(of a layer'))).toBe(true);
    await hand.tick(choice(name));
    await expect(choice(name)).not.toBeChecked();
  }
  expect((await drawn()).filter(({ isDim }) => isDim)).toEqual([]);
});

journey('the number of road maps, the gas price, and what Semashko says', async ({ page }, hand) => {
  await openAt(page, '/#event=action-programme-approved');
  const details = page.getByRole('article', { name: /Premiers approve/ });
  await hand.press(details.getByRole('link', { name: '“31 road maps”' }).first());
  // As a list, since until the page has followed the link all passages of the event are marked.
  const chosen = page.locator('mark[aria-current="true"]');
  await expect(chosen).toHaveText(['31 road maps']);
  // The focus goes to the words once they are in sight; Escape comes back from there.
  await expect(chosen).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details.getByRole('link', { name: '“31 road maps”' }).first()).toBeFocused();

  await hand.press(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agreements' }));
  const gas = page.getByRole('row', { name: /Price of Russian gas/ });
  await hand.press(gas.getByRole('link', { name: /the parties will soon negotiate the price/ }).first());
  await expect
    .poll(async () => (await chosen.allTextContents()).join(''))
    .toContain('the parties will soon negotiate the price of Russian gas');
  await expect(chosen.first()).toBeInViewport();
  await expect(chosen.first()).toBeFocused();

  await hand.press(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'List' }));
  await hand.tick(
    page.getByRole('group', { name: 'Who says so' }).getByRole('checkbox', { name: /Semashko/ }),
  );
  await expect(page.getByRole('status').filter({ hasText: /^Showing/ })).toHaveText('Showing 7 of 23 events');
  const claims = page.getByRole('region', { name: 'What Vladimir Semashko said' });
  await expect(claims.getByRole('listitem')).toHaveCount(4);
  await expect(claims).toContainText('continued from the words before');
});

journey(
  'as known on 13 December the St Petersburg meeting is expected, on 20 December it is held',
  async ({ page }, hand) => {
    await openAt(page, '/#event=lukashenko-putin-st-petersburg');
    await hand.press(page.getByRole('button', { name: 'As known on a day' }));
    await hand.press(page.getByRole('link', { name: '13 December 2019', exact: true }));
    await expect(page).toHaveURL(/known=2019-12-13/);
    const band = page.getByRole('region', { name: 'As known on a day' });
    await expect(band).toContainText('As known on 13 December 2019');
    const details = page.getByRole('article', { name: /meet in St Petersburg/ });
    await expect(details).toContainText('“One of them is due in St Petersburg on 20 December”');
    const note = page.getByText('This article was not yet published on 13 December 2019.');
    await expect(note).toBeVisible();
    await expect(page.getByRole('option', { name: /meet in St Petersburg/ })).toHaveAccessibleName(
      /expected/,
    );
    await expect(page.getByRole('option', { name: /telephone call, 18 December/ })).toHaveCount(0);

    const views = page.getByRole('navigation', { name: 'Views' });
    await hand.press(views.getByRole('link', { name: 'Agreements' }));
    await expect(page.getByRole('row', { name: /31 road maps/ })).toContainText('Draft approved');
    await expect(page.getByRole('row', { name: /Price of Russian gas/ })).toHaveCount(0);

    await hand.press(views.getByRole('link', { name: 'Timeline' }));
    await hand.press(band.getByRole('link', { name: /18 December 2019/ }));
    await hand.press(band.getByRole('link', { name: /20 December 2019/ }));
    await expect(page).toHaveURL(/known=2019-12-20/);
    await expect(note).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: /^Showing/ })).toHaveText(
      'Showing 23 of 23 events',
    );
    await expect(page.getByRole('option', { name: /meet in St Petersburg/ })).not.toHaveAccessibleName(
      /expected/,
    );
    await hand.press(band.getByRole('link', { name: 'Show all that is known' }));
    await expect(band).toHaveCount(0);
    await expect(page).not.toHaveURL(/known=/);
  },
);
