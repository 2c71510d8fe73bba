/** The faults under which every file is fetched, and what a page must then say: `e2e` and `e2e/proof` run them. */
import type { Page } from '@playwright/test';
import { answerWith, cutOff, type Fault, type FaultServer, fallSilent, reset, silence } from './faultServer';
import { AT_LAST, comesWithin, expect, openSound, SOON, said, tryAgain } from './faults';
import { goTo } from './goTo';
import type { Hand } from './hand';

const ELSEWHERE = 'https://elsewhere.invalid/';
/** The browser tells a test of every redirect, followed or not: another journey shows that none is. */
export const EXPECTED = [/Failed to load resource|another origin: https:\/\/elsewhere\.invalid\//];

export type NetworkFault = [name: string, fault: Fault, words: RegExp, limit: number];

export const FAULTS: NetworkFault[] = [
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

/** Each file fails in turn: the dataset, the article, the list of datasets. It is said in time, and mended by trying again. */
export async function failsEachFile(
  page: Page,
  faults: FaultServer,
  [, fault, words, limit]: NetworkFault,
  hand: Hand,
): Promise<void> {
  await openSound(page);

  faults.fail('/data/copy-1/dataset.json', fault);
  const ofDataset = said(page, 'alert', words);
  await comesWithin(limit, 'dataset.json', ofDataset, () => goTo(page, 'dataset=copy-1&view=list'));
  await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
  faults.mend();
  await tryAgain(ofDataset, hand);
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();

  faults.fail(/\/data\/copy-2\/sources\//, fault);
  const ofText = said(page, 'alert', words);
  await comesWithin(limit, 'source', ofText, () => goTo(page, 'dataset=copy-2&view=list'));
  await expect(ofText).toContainText('The article could not be loaded.');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await hand.press(page.getByRole('link', { name: /^Lukashenko and Putin meet in Sochi/ }));
  await expect(page.getByRole('article').getByText('Sochi').first()).toBeVisible();
  const receipt = (name: RegExp) => page.getByRole('article').getByRole('link', { name }).first();
  await expect(receipt(/^not checked: “in Sochi”.*The article could not be loaded/)).toBeVisible();
  faults.mend();
  await tryAgain(ofText, hand);
  await expect(receipt(/^Paragraph 12: “in Sochi”/)).toBeVisible();
  await expect(page.locator('mark[data-evidence-id]').first()).toBeVisible();

  faults.fail('/data/index.json', fault);
  const other = await page.context().newPage();
  const ofList = said(other, 'status', words);
  await comesWithin(limit, 'index.json', ofList, () => other.goto('/#dataset=copy-3&view=list'));
  await expect(other.getByText('Showing 23 of 23 events').first()).toBeVisible();
  faults.mend();
  await tryAgain(ofList, hand);
  await expect(ofList).toHaveCount(0);
  await hand.press(other.getByRole('button', { name: /^Dataset:/ }));
  await expect(other.getByRole('link', { name: 'Belarus–Russia talks, December 2019' })).toBeVisible();
}
