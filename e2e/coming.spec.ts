/** The page itself does not come, or without its looks: a sentence in time that names the file, and a way to load it again. */
import { FIRST_FAULTS, FIRST_FILES, failsFirstFile } from './comingFaults';
import { faultJourney } from './faultJourney';
import { answerWith, sendInstead, silence, trickle } from './faultServer';
import { comesWithin, expect, measureUsual, openSound, SOON, said, test } from './faults';

test.use({ expected: [/Failed to load resource|dynamically imported|MIME type|preload/] });

for (const [what, pattern] of Object.entries(FIRST_FILES))
  for (const one of FIRST_FAULTS.filter(([name]) => name === 'an answer 404'))
    faultJourney(
      `${what}: ${one[0]} is said in time, and mended by loading again`,
      ({ page, faults }, hand) => failsFirstFile(page, faults, pattern, one, hand),
    );

test('a style sheet that keeps silent: the page is there without it, that is said, and it is dressed when that comes', async ({
  page,
  faults,
}) => {
  const one = FIRST_FAULTS.find(([name]) => name === 'silence');
  if (one === undefined) throw new Error('No fault of that name.');
  await measureUsual(page);
  faults.fail(FIRST_FILES['the style sheet of the page'], one[1]);
  const notice = said(page, 'alert', one[2]);
  await comesWithin(one[3], 'page.css', notice, () => page.goto('/#view=list', { waitUntil: 'commit' }));
  await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();
});

test('while files of the page come slowly it says that they are coming, and nothing else', async ({
  page,
  faults,
}) => {
  await measureUsual(page);
  faults.fail(/\/assets\/react-[^/]*\.js$/, trickle);
  const coming = said(page, 'status', /Still loading the page: [1-9] of \d files are here/);
  await comesWithin(SOON + 500, 'react.js', coming, () => page.goto('/#view=list', { waitUntil: 'commit' }));
  // Longer than silence is borne.
  await page.waitForTimeout(10_000);
  await expect(coming).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  faults.mend();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(coming).toHaveCount(0);
});

test('a page that took its time is drawn whole, not first without what is about to come', async ({
  page,
  faults,
}) => {
  // Every wait is ten times as long, so that a slow machine has what it waits for in time, too.
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    const longer = (run: () => void, time = 0, ...rest: []) => wait(run, 10 * time, ...rest);
    const first = { words: '' };
    Object.assign(globalThis, { setTimeout: longer, first });
    new MutationObserver(() => {
      first.words ||= document.querySelector('main')?.textContent ?? '';
    }).observe(document, { subtree: true, childList: true });
  });
  faults.fail(/\/assets\/page-[^/]*\.js$/, trickle);
  const opened = page.goto('/#view=timeline', { waitUntil: 'commit' });
  await expect.poll(() => faults.asked.some((path) => path.includes('/page-'))).toBe(true);
  await opened;
  await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(1_000);
  faults.mend();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  const words = await page.evaluate(
    () => (globalThis as unknown as { first: { words: string } }).first.words,
  );
  expect(words).toContain('Showing 23 of 23 events');
});

test('the typefaces are asked for while the page is on its way: words that are drawn already move when one comes', async ({
  page,
  faults,
}) => {
  faults.fail(/\/assets\/page-[^/]*\.js$/, silence);
  await page.goto('/', { waitUntil: 'commit' });
  const typefaces = () =>
    faults.asked.flatMap((path) => /(\w+)-\w+-latin-.*\.woff2$/.exec(path)?.[1] ?? []).sort();
  await expect.poll(typefaces).toEqual(['sans', 'serif']);
});

test.describe('a script that fails', () => {
  test.use({ expected: [/Nothing works here/] });
  for (const what of ['the first script', 'the script of the page'] as const)
    test(`${what} throws: the sentence names it and what it said`, async ({ page, faults }) => {
      await openSound(page);
      await page.goto('about:blank');
      faults.fail(FIRST_FILES[what], sendInstead('throw new Error("Nothing works here")', 'text/javascript'));
      const notice = said(page, 'alert', /assets\/\S+\.js.*Nothing works here/);
      await comesWithin(SOON, what, notice, () => page.goto('/#view=list', { waitUntil: 'commit' }));
      await expect(notice.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    });
});

test('without the small script that watches over the others the page comes all the same', async ({
  page,
  faults,
}) => {
  for (const fault of [answerWith(404), silence]) {
    faults.fail(/\/assets\/boot-[^/]*\.js$/, fault);
    await page.goto('/#view=list', { waitUntil: 'commit' });
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    expect(faults.asked.some((path) => path.includes('/boot-'))).toBe(true);
    faults.mend();
    await page.goto('about:blank');
  }
});

test('where no script comes at all a sentence says so, and may not be read before', async ({
  page,
  faults,
}) => {
  await measureUsual(page);
  faults.fail(/\/assets\//, answerWith(404));
  const notice = said(page, 'status', /did not arrive.*load it again/);
  await comesWithin(SOON, 'assets', notice, () => page.goto('/', { waitUntil: 'commit' }));
  // The entry comes with the frame, which may be later than the sentence.
  const paintedAt = () => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
  await expect.poll(() => page.evaluate(paintedAt)).toBeGreaterThan(1000);
});
