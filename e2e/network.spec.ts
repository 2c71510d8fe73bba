/** What a reader sees of a bad network: a sentence in time, a way to try again, and all that did come. */
import { faultJourney } from './faultJourney';
import { answerWith, asType, endEarly, sendInstead, startFaultServer, trickle } from './faultServer';
import { comesWithin, expect, openSound, SOON, said, test, tryAgain } from './faults';
import { goTo } from './goTo';
import { EXPECTED, FAULTS, failsEachFile } from './networkFaults';
import { openAt } from './openAt';

faultJourney(
  'a broken list of datasets is told as what it is; what is sound of it, and the dataset, are there',
  async ({ page, faults }, hand) => {
    const entry = {
      id: 'copy-1',
      title: 'The copy',
      description: 'A copy.',
      span: { from: '2019', to: '2020' },
      events: 23,
      updated: '2020-01-01',
    };
    const flood = { ...entry, id: 'flood', title: `e${'\u0301'.repeat(90_000)}` };
    const send = (json: unknown) =>
      faults.fail('/data/index.json', sendInstead(JSON.stringify(json), 'application/json'));
    send({ schemaVersion: 1, datasets: [entry, flood, entry] });
    await openAt(page, '/#dataset=copy-1&view=list');
    const notice = said(page, 'status', /The list of datasets has 2 problems\./);
    await expect(notice).toContainText('entry number 2 of the catalogue: "title" holds more than 100');
    await expect(notice).toContainText(
      'entry number 3 of the catalogue: the id "copy-1" stands on an earlier',
    );
    await expect(page.getByText('This dataset has')).toHaveCount(0);
    await hand.press(page.getByRole('button', { name: /^Dataset:/ }));
    await expect(page.locator('[popover]').getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'The copy' })).toBeVisible();

    faults.mend();
    send({ schemaVersion: 2, datasets: [entry] });
    await page.goto('about:blank');
    await page.goto('/');
    const future = said(
      page,
      'alert',
      /"schemaVersion" must be 1, .* found the number 2, a later one\. Load the page/,
    );
    faults.mend();
    await tryAgain(future, hand);
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  },
);

test.describe('faults', () => {
  test.use({ expected: EXPECTED });

  for (const one of FAULTS.filter(([, , , limit]) => limit === SOON))
    faultJourney(`${one[0]}: said in time, and mended by trying again`, ({ page, faults }, hand) =>
      failsEachFile(page, faults, one, hand),
    );

  faultJourney(
    'without a catalogue and without a name there is a sentence and a way on',
    async ({ page, faults }, hand) => {
      faults.fail('/data/index.json', answerWith(404));
      await page.goto('/');
      const notice = said(page, 'alert', /There is no file data\/index\.json/);
      await expect(notice).toContainText('add #dataset=NAME to the address');
      faults.mend();
      await tryAgain(notice, hand);
      await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
    },
  );

  faultJourney(
    'no connection: what is loaded stays usable, and the rest comes by itself with the connection',
    async ({ page, context }, hand) => {
      await openSound(page);
      await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
      await context.setOffline(true);
      const notice = said(page, 'alert', /data\/copy-1\/dataset\.json could not be fetched/);
      await comesWithin(SOON, 'dataset.json', notice, () => goTo(page, 'dataset=copy-1&view=list'));
      await tryAgain(notice, hand);
      await expect(notice).toBeVisible();
      await hand.press(notice.getByRole('link', { name: 'Open the first dataset of this site' }));
      const drawing = said(page, 'alert', /The timeline could not be loaded/);
      await hand.press(drawing.getByRole('link', { name: 'Open the list' }));
      await hand.press(page.getByRole('link', { name: /^Lukashenko and Putin meet in Sochi/ }));
      await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();
      await goTo(page, 'dataset=copy-1&view=list');
      await expect(notice).toBeVisible();
      await context.setOffline(false);
      await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();
    },
  );
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

faultJourney('a file that ends early is told as what it is', async ({ page, faults }, hand) => {
  await openSound(page);
  faults.fail('/data/copy-1/dataset.json', endEarly);
  const notice = said(page, 'alert', /data\/copy-1\/dataset\.json is not sound JSON: it is cut off/);
  await comesWithin(SOON, 'dataset.json', notice, () => goTo(page, 'dataset=copy-1&view=list'));
  faults.mend();
  await tryAgain(notice, hand);
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
