/** A bad network under a dataset whose events lie in a Parquet file, and under the worker that reads it. */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parquetMetadata } from 'hyparquet';
import { writeFixture } from '../../scripts/fixture/writeFixture.mjs';
import { FIRST_FAULTS } from '../comingFaults';
import { faultJourney } from '../faultJourney';
import { answerWith, cutOff, type Fault, fallSilent, reset, silence, trickle } from '../faultServer';
import { AT_LAST, comesWithin, expect, openSound, SOON, said, test, tryAgain } from '../faults';
import { besideIsDrawn, commitsOfPan, countCommits } from '../gestures';
import { goTo } from '../goTo';
import { BY_POINTER } from '../hand';
import { EXPECTED, failsLaterFile, largePart } from '../laterFaults';
import { openAt } from '../openAt';

// Journeys run side by side, each process with a folder of its own.
const NAME = `made-far-${process.pid}`;
const FOLDER = fileURLToPath(new URL(`../../dist/data/${NAME}`, import.meta.url));

test.beforeAll(() => writeFixture(6000, FOLDER));
test.afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
test.use({ expected: EXPECTED });

const EVENTS = '/events.parquet';
const WORKER = /\/eventWorker-.*\.js$/;
/** The worker did not come, and for what reason. */
const noWorker = (why: string) =>
  new RegExp(`the file assets/eventWorker-\\S+\\.js of this page.* did not arrive – ${why}`);
const BROKEN = /events\.parquet could not be fetched: .*Check the connection and try again/;
const FAULTS: [name: string, path: string | RegExp, fault: Fault, words: RegExp, limit: number][] = [
  ['the events refused', EVENTS, answerWith(403), /The server refused data\/\S+ \(it answered 403\)/, SOON],
  ['the events cut off', EVENTS, cutOff, BROKEN, SOON],
  ['the events reset', EVENTS, reset, BROKEN, SOON],
  [
    'the events sent elsewhere',
    EVENTS,
    answerWith(302, { Location: 'https://elsewhere.invalid/' }),
    /to another address/,
    SOON,
  ],
  ['silence in place of the events', EVENTS, silence, /sent nothing of data\/\S+ for 8 seconds/, AT_LAST],
  ['events that stop half-way', EVENTS, fallSilent, /sent nothing of data\/\S+ for 8 seconds/, AT_LAST],
  ['the worker missing', WORKER, answerWith(404), noWorker('the server answered 404'), SOON],
  ['the worker refused', WORKER, answerWith(500), noWorker('the server answered 500'), SOON],
  [
    'a web page in place of the worker',
    WORKER,
    answerWith(200),
    noWorker('the server sent another kind of file'),
    SOON,
  ],
  ['the worker cut off', WORKER, cutOff, noWorker('the connection broke off'), SOON],
  ['the worker reset', WORKER, reset, noWorker('the connection broke off'), SOON],
  [
    'the worker sent elsewhere',
    WORKER,
    answerWith(302, { Location: 'https://elsewhere.invalid/' }),
    noWorker('the server sends elsewhere'),
    SOON,
  ],
  ['silence in place of the worker', WORKER, silence, noWorker('the server sends nothing'), AT_LAST],
  ['a worker that stops half-way', WORKER, fallSilent, noWorker('the server sends nothing'), AT_LAST],
];

for (const [name, path, fault, words, limit] of FAULTS)
  faultJourney(`${name}: said in time, and mended by trying again`, async ({ page, faults }, hand) => {
    await openSound(page);
    faults.fail(path, fault);
    const notice = said(page, 'alert', words);
    await comesWithin(limit, 'events', notice, () => goTo(page, `dataset=${NAME}&view=list`));
    await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
    faults.mend();
    await tryAgain(notice, hand);
    await expect(page.getByText('Showing 6,000 of 6,000 events').first()).toBeVisible();
  });

const PART = largePart(NAME);
for (const one of FIRST_FAULTS)
  for (const file of PART.files)
    test(`what shows a large dataset, ${one[0]}: said in time, and mended`, ({ page, faults }) =>
      failsLaterFile(page, faults, PART, file, one, BY_POINTER));

faultJourney(
  'a connection that fails later: the event says so where the focus goes, and opens when tried again',
  async ({ page, faults }, hand) => {
    await openSound(page);
    await goTo(page, `dataset=${NAME}&view=list`);
    await expect(page.getByText('Showing 6,000 of 6,000 events').first()).toBeVisible();
    faults.fail(EVENTS, reset);
    await hand.press(page.locator('a[data-event-id="2"]'));
    const notice = said(page, 'alert', /This event could not be opened\./);
    await expect(notice).toContainText('The other events can be opened.');
    await expect(notice).toBeFocused();
    // It fails once more: the focus, which was on the button, is not lost.
    await page.keyboard.press('Tab');
    await expect(notice.getByRole('button', { name: 'Try again' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(notice).toBeFocused();
    // Back to its link, and by it to the notice again, however long the list.
    await page.keyboard.press('Escape');
    await expect(page.locator('a[data-event-id="2"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(notice).toBeFocused();
    faults.mend();
    await tryAgain(notice, hand);
    const details = page.locator('article[data-event-id="2"]');
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  },
);

/** Sends the first titles of the file slowly, and all else at once. */
const slowTitles: Fault = async (asked) => {
  const { response, status, headers, body } = asked;
  const [group] = parquetMetadata(new Uint8Array(readFileSync(`${FOLDER}/events.parquet`)).buffer).row_groups;
  const titles = group?.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'title')?.meta_data;
  const at = titles?.dictionary_page_offset ?? titles?.data_page_offset;
  if (`${headers['Content-Range']}`.startsWith(`bytes ${at}-`)) await trickle(asked);
  else response.writeHead(status, headers).end(body);
};

faultJourney(
  'titles that come slowly say how far they are, once to a screen reader, and a search in them can be stopped',
  async ({ page, faults }, hand) => {
    await openSound(page);
    faults.fail(EVENTS, slowTitles);
    await goTo(page, `dataset=${NAME}&view=list`);
    const bar = page.getByRole('progressbar', { name: 'The titles are being loaded' });
    await expect(bar).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'The titles are being loaded' })).toHaveCount(1);
    const came = () => bar.evaluate((element: HTMLProgressElement) => element.value / element.max);
    const before = await came();
    await expect.poll(came).toBeGreaterThan(before);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('no. 4321');
    await expect(page.getByRole('progressbar', { name: 'Searching the titles' })).toBeVisible();
    await hand.press(page.getByRole('button', { name: 'Stop' }));
    const notice = said(page, 'status', /The search for “no\. 4321” was stopped\./);
    await expect(notice).toBeFocused();
    await expect(notice).toContainText('What is shown is not filtered by this text.');
    await expect(page.getByText('Showing 6,000 of 6,000 events').first()).toBeVisible();
    faults.mend();
    await hand.press(notice.getByRole('button', { name: 'Search again' }));
    await expect(page.getByText('Showing 1 of 6,000 events').first()).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
  },
);

test('how far titles are that come slowly while one pans is told once the hand has let go', async ({
  page,
  faults,
}) => {
  await countCommits(page);
  await openSound(page);
  faults.fail(EVENTS, slowTitles);
  await page.goto('about:blank');
  await openAt(page, `/#dataset=${NAME}&view=timeline`);
  await besideIsDrawn(page);
  const bar = page.getByRole('progressbar', { name: 'The titles are being loaded' });
  await expect(bar).toBeVisible();
  const came = () => bar.evaluate((element: HTMLProgressElement) => element.value / element.max);
  const before = await came();
  expect(await commitsOfPan(page, 2_000), 'commits of React while one pans').toBe(0);
  await expect.poll(came).toBeGreaterThan(before);
});
