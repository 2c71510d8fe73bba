/** What the page is first made of fails, file by file: it is said in time, by name, and mended by loading again. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { answerWith, cutOff, type Fault, type FaultServer, fallSilent, reset, silence } from './faultServer';
import { AT_LAST, comesWithin, expect, openSound, SOON, said } from './faults';
import type { Hand } from './hand';

export const FIRST_FILES = {
  'the first script': /\/assets\/index-[^/]*\.js$/,
  'the script of the page': /\/assets\/page-[^/]*\.js$/,
  'the script of React': /\/assets\/react-[^/]*\.js$/,
  'the script that joins scripts': /\/assets\/rolldown-runtime-[^/]*\.js$/,
  'the style sheet of the page': /\/assets\/page-[^/]*\.css$/,
};

export const FIRST_FAULTS: [name: string, fault: Fault, words: RegExp, limit: number][] = [
  ['an answer 404', answerWith(404), /answered 404/, SOON],
  ['an answer 500', answerWith(500), /answered 500/, SOON],
  ['a web page in place of the file', answerWith(200), /another kind of file/, SOON],
  ['a connection cut off in the middle', cutOff, /broke off/, SOON],
  ['a connection reset', reset, /broke off/, SOON],
  [
    'a redirect to another origin',
    answerWith(302, { Location: 'https://elsewhere.invalid/' }),
    /sends elsewhere/,
    SOON,
  ],
  ['silence', silence, /sends nothing/, AT_LAST],
  ['silence after half of the file', fallSilent, /sends nothing/, AT_LAST],
];

/** The name of the file that the build gave to one of the first. */
function nameOf(pattern: RegExp): string {
  const html = readFileSync(fileURLToPath(new URL('../dist/index.html', import.meta.url)), 'utf8');
  const found = [...html.matchAll(/assets\/[^"]+/g)].find(([file]) => pattern.test(`/${file}`));
  if (found === undefined) throw new Error(`index.html names no file like ${pattern}.`);
  return found[0];
}

export async function failsFirstFile(
  page: Page,
  faults: FaultServer,
  pattern: RegExp,
  [, fault, words, limit]: (typeof FIRST_FAULTS)[number],
  hand: Hand,
): Promise<void> {
  await openSound(page);
  await page.goto('about:blank');
  faults.fail(pattern, fault);
  const name = nameOf(pattern);
  const notice = said(page, 'alert', words).filter({ hasText: name });
  await comesWithin(limit, name, notice, () => page.goto('/#view=list', { waitUntil: 'commit' }));
  // Without its looks the page is there; without a script it is not.
  if (name.endsWith('.css')) await expect(page.getByText('Showing 23 of 23 events').first()).toBeVisible();
  else await expect(page.locator('main')).toHaveCount(0);
  // The fault ends with the press: a file that is asked for once more might come before it, and the page with it.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) faults.mend();
  });
  await hand.press(notice.getByRole('button', { name: 'Load the page again' }));
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  await expect(page).toHaveURL(/#view=list$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
}
