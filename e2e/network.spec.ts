/** What a reader sees of a bad network: a sentence in time, a way to try again, and all that did come. */
import {
  answerWith,
  asType,
  cutOff,
  endEarly,
  type Fault,
  fallSilent,
  reset,
  silence,
  startFaultServer,
  trickle,
} from './faultServer';
import { AT_LAST, comesWithin, expect, goTo, openSound, SOON, said, test, tryAgain } from './faults';
import { openAt } from './openAt';

const ELSEWHERE = 'https://elsewhere.invalid/';

const FAULTS: [name: string, fault: Fault, words: RegExp, limit: number][] = [
  ['an answer 404', answerWith(404), /There is no file data\/\S+ on this server/, SOON],
  ['an answer 403', answerWith(403), /The server refused data\/\S+ \(it answered 403\)/, SOON],
  ['an answer 500', answerWith(500), /The server refused data\/\S+ \(it answered 500\)/, SOON],
  ['a web page in place of the file', answerWith(200), /data\/\S+ is a web page, not/, SOON],
  ['a connection cut off in the middle', cutOff, /data\/\S+ could not be fetched: .*broke off/, SOON],
  ['a connection reset', reset, /data\/\S+ could not be fetched: .*broke off/, SOON],
  [
    'a redirect to another origin',
    answerWith(302, { Location: ELSEWHERE }),
    /The server sends whoever asks for data\/\S+ to another address/,
    SOON,
  ],
  ['silence', silence, /The server sent nothing of data\/\S+ for 8 seconds/, AT_LAST],
  ['silence after half of the file', fallSilent, /sent nothing of data\/\S+ for 8 seconds/, AT_LAST],
];

test.describe('faults', () => {
  // The browser tells a test of every redirect, followed or not: the journey below shows that none is.
  test.use({ expected: [/Failed to load resource|another origin: https:\/\/elsewhere\.invalid\//] });

  for (const [name, fault, words, limit] of FAULTS)
    test(`${name}: said in time, and mended by trying again`, async ({ page, context, faults }) => {
      await openSound(page);

      faults.fail('/data/copy-1/dataset.json', fault);
      const ofDataset = said(page, 'alert', words);
      await comesWithin(limit, 'dataset.json', ofDataset, () => goTo(page, 'dataset=copy-1&view=list'));
      await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
      faults.mend();
      await tryAgain(ofDataset);
      await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
      await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();

      faults.fail(/\/data\/copy-2\/sources\//, fault);
      const ofText = said(page, 'alert', words);
      await comesWithin(limit, 'source', ofText, () => goTo(page, 'dataset=copy-2&view=list'));
      await expect(ofText).toContainText('The article could not be loaded.');
      await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
      await page.getByRole('link', { name: /^Lukashenko and Putin meet in Sochi/ }).click();
      await expect(page.getByRole('article').getByText('Sochi').first()).toBeVisible();
      faults.mend();
      await tryAgain(ofText);
      await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();

      faults.fail('/data/index.json', fault);
      const other = await context.newPage();
      const ofList = said(other, 'status', words);
      await comesWithin(AT_LAST, 'index.json', ofList, () => other.goto('/#dataset=copy-3&view=list'));
      await expect(other.getByText('Showing 23 of 23 events').first()).toBeVisible();
      faults.mend();
      await tryAgain(ofList);
      await expect(ofList).toHaveCount(0);
      await other.getByRole('button', { name: /^Dataset:/ }).click();
      await expect(other.getByRole('link', { name: 'Belarus–Russia talks, December 2019' })).toBeVisible();
    });

  test('without a catalogue and without a name there is a sentence and a way on', async ({
    page,
    faults,
  }) => {
    faults.fail('/data/index.json', answerWith(404));
    await page.goto('/');
    const notice = said(page, 'alert', /There is no file data\/index\.json/);
    await expect(notice).toContainText('add #dataset=NAME to the address');
    faults.mend();
    await tryAgain(notice);
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });

  test('no connection: what is loaded stays usable, and the rest comes by itself with the connection', async ({
    page,
    context,
  }) => {
    await openSound(page);
    await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
    await context.setOffline(true);
    const notice = said(page, 'alert', /data\/copy-1\/dataset\.json could not be fetched/);
    await comesWithin(SOON, 'dataset.json', notice, () => goTo(page, 'dataset=copy-1&view=list'));
    await tryAgain(notice);
    await expect(notice).toBeVisible();
    await notice.getByRole('link', { name: 'Open the first dataset of this site' }).click();
    const drawing = said(page, 'alert', /The timeline could not be loaded/);
    await drawing.getByRole('link', { name: 'Open the list' }).click();
    await page.getByRole('link', { name: /^Lukashenko and Putin meet in Sochi/ }).click();
    await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
    await goTo(page, 'dataset=copy-1&view=list');
    await expect(notice).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();
  });
});

test.describe('a redirect', () => {
  test.use({ expected: [/another origin/] });
  test('leads nobody to another server', async ({ page, faults }) => {
    const elsewhere = await startFaultServer();
    const away = answerWith(302, { Location: `${elsewhere.address}data/copy-1/dataset.json` });
    await openAt(page, '/#view=list');
    faults.fail('/data/copy-1/dataset.json', away);
    await goTo(page, 'dataset=copy-1&view=list');
    await expect(said(page, 'alert', /to another address/)).toBeVisible();
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });
});

test('a file that ends early is told as what it is', async ({ page, faults }) => {
  await openSound(page);
  faults.fail('/data/copy-1/dataset.json', endEarly);
  const notice = said(page, 'alert', /data\/copy-1\/dataset\.json is not sound JSON: it is cut off/);
  await comesWithin(SOON, 'dataset.json', notice, () => goTo(page, 'dataset=copy-1&view=list'));
  faults.mend();
  await tryAgain(notice);
  await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();

  faults.fail(/\/data\/copy-2\/sources\//, endEarly);
  const differs = said(page, 'status', /is not the text that the dataset was made from/);
  await comesWithin(SOON, 'source', differs, () => goTo(page, 'dataset=copy-2&view=list'));
});

test('another content type does no harm to what is right', async ({ page, faults }) => {
  faults.fail(/\/data\/.*\.json$/, asType('text/html'));
  faults.fail(/\/data\/.*\.txt$/, asType('application/x-msdownload'));
  await openAt(page, '/#view=list');
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a thousand bytes a second: it says how much has come, and waits', async ({ page, faults }) => {
  await openSound(page);
  faults.fail('/data/copy-1/dataset.json', trickle);
  const progress = page.getByRole('progressbar', { name: 'Loading data/copy-1/dataset.json' });
  await comesWithin(SOON, 'dataset.json', progress, () => goTo(page, 'dataset=copy-1&view=list'));
  await expect(page.getByText(/^[1-9] of 10\d kB$/)).toBeVisible();
  const value = () => progress.evaluate((element: HTMLProgressElement) => element.value);
  const before = await value();
  await expect.poll(value).toBeGreaterThan(before);
  await expect(
    page.getByRole('status').filter({ hasText: 'Loading data/copy-1/dataset.json' }),
  ).toBeVisible();
  faults.mend();
  await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();
});
