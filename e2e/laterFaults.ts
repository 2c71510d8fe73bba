/** Each part of the page that is fetched later fails, file by file: it is said in time, by name; the rest works; and it is mended. */
import type { Page } from '@playwright/test';
import { SOUND_TEXT } from '../src/model/record/soundDataset.fixture';
import { SECOND_FILE, SECOND_TEXT, twoSourcesDataset } from '../src/model/record/twoSources.fixture';
import type { FIRST_FAULTS } from './comingFaults';
import type { FaultServer } from './faultServer';
import { AT_LAST, comesWithin, expect, measureUsual, SOON } from './faults';
import type { Hand } from './hand';
import { serveDataset } from './serveDataset';

interface LaterPart {
  /** The files, each of which is failed by itself. */
  files: RegExp[];
  hash: string;
  /** What is said beside the file, if not by a title `could not be loaded`. */
  said: RegExp;
  /** What asks for it, if not the address. */
  ask?: (page: Page, hand: Hand) => Promise<void>;
  /** What is there all the same, and what only once it has come. */
  stays: string;
  comes: string;
  isPhone?: true;
  /** It is said in passing, and asked for once more by the same key. */
  isPassing?: true;
}

const both = (name: string) => [asset(name, 'js'), asset(name, 'css')];
const asset = (name: string, kind: 'js' | 'css') => new RegExp(`/assets/${name}-[^/]*\\.${kind}$`);

const SOCHI = 'lukashenko-putin-sochi';
const LIST = 'main a[data-event-id]';
const ARTICLE = 'mark[data-evidence-id]';
const FILTERS = 'input[type=search]';

export const LATER_PARTS: Record<string, LaterPart> = {
  timeline: {
    files: [...both('Timeline'), ...both('visTimeline'), asset('stepHere', 'js')],
    hash: 'view=timeline',
    said: /The timeline could not be loaded/,
    stays: ARTICLE,
    comes: '[role=option][data-event-id]',
  },
  list: {
    files: both('List'),
    hash: 'view=list',
    said: /The list could not be loaded/,
    stays: ARTICLE,
    comes: LIST,
  },
  agreements: {
    files: both('Agreements'),
    hash: 'view=agreements',
    said: /The table of agreements could not be loaded/,
    stays: ARTICLE,
    comes: 'main table',
  },
  article: {
    files: both('Article'),
    hash: 'view=list',
    said: /The article could not be loaded/,
    stays: LIST,
    comes: ARTICLE,
  },
  'what loads sources': {
    files: [asset('SourceLoader', 'js')],
    hash: 'view=list',
    said: /The article could not be loaded/,
    stays: LIST,
    comes: ARTICLE,
  },
  filters: {
    files: both('Filters'),
    hash: 'view=list',
    said: /The filters could not be loaded/,
    stays: LIST,
    comes: FILTERS,
  },
  details: {
    files: both('DetailsPane'),
    hash: `view=list&event=${SOCHI}`,
    said: /The details could not be loaded/,
    stays: LIST,
    comes: `article[data-event-id="${SOCHI}"]`,
  },
  desk: {
    files: both('DeskPanes'),
    hash: 'view=list',
    said: /The page could not be loaded/,
    stays: 'nav a[href*="view=agreements"]',
    comes: LIST,
  },
  phone: {
    files: both('PhonePage'),
    hash: 'view=list',
    said: /The page could not be loaded/,
    stays: 'nav a[href*="view=agreements"]',
    comes: LIST,
    isPhone: true,
  },
  'what several parts need': {
    files: both('shared'),
    hash: 'view=list',
    said: /The list could not be loaded/,
    stays: 'nav a[href*="view=agreements"]',
    comes: LIST,
  },
  'sources side by side': {
    files: both('Accounts'),
    hash: 'dataset=ferry-talks&view=list&event=meeting',
    said: /The sources side by side could not be loaded/,
    stays: 'article[data-event-id="meeting"]',
    comes: 'article[data-event-id="meeting"] table',
  },
  claims: {
    files: both('Claims'),
    hash: 'view=list&speaker=semashko',
    said: /The list of claims could not be loaded/,
    stays: FILTERS,
    comes: '#claims-title',
  },
  'what was known': {
    files: both('takenBack'),
    hash: 'view=list&known=2019-12-13',
    said: /What was known could not be loaded/,
    stays: 'nav a[href*="view=agreements"]',
    comes: LIST,
  },
  citations: {
    files: both('Cite'),
    hash: 'view=list',
    said: /The citations could not be loaded/,
    ask: (page, hand) => hand.press(page.getByRole('button', { name: 'Cite this view' })),
    stays: LIST,
    comes: 'dialog[open] h2',
  },
  keys: {
    files: both('KeyList'),
    hash: 'view=list',
    said: /The keys could not be loaded/,
    ask: (page, hand) => hand.press(page.getByRole('button', { name: 'Keys and help' })),
    stays: LIST,
    comes: 'dialog[open] dl',
  },
  'what moves along time': {
    files: [asset('stepHere', 'js')],
    hash: 'view=list',
    said: /Press the key once more/,
    ask: (page) => page.keyboard.press('n'),
    stays: LIST,
    comes: 'article[data-event-id]',
    isPassing: true,
  },
};

/** What shows a large dataset, of the name that a journey has written one under. */
export const largePart = (name: string): LaterPart => ({
  files: [asset('LargeDataset', 'js')],
  hash: `dataset=${name}&view=list`,
  said: /The reader of large datasets could not be loaded/,
  stays: 'nav a[href*="view=agreements"]',
  comes: LIST,
});

/** What the browser itself writes of such files; an error that nobody caught is none of it. */
export const EXPECTED = [
  /^console \w+: .*(?:Failed to load resource|MIME type|preload|ERR_|elsewhere\.invalid|script-src|style-src|font-src|decode downloaded font|OTS parsing)|^another origin: https:\/\/elsewhere\.invalid\//s,
];

export async function failsLaterFile(
  page: Page,
  faults: FaultServer,
  part: LaterPart,
  file: RegExp,
  [, fault, words, limit]: (typeof FIRST_FAULTS)[number],
  hand: Hand,
): Promise<void> {
  if (part.isPhone) await page.setViewportSize({ width: 390, height: 844 });
  await serveDataset(page, 'ferry-talks', twoSourcesDataset(), (path) =>
    path.endsWith(SECOND_FILE) ? SECOND_TEXT : SOUND_TEXT,
  );
  await measureUsual(page);
  faults.fail(file, fault);
  const notice = page
    .getByRole(part.isPassing ? 'status' : 'alert')
    .filter({ hasText: part.said })
    .filter({ hasText: words })
    .filter({ hasText: new RegExp(file.source.replace('\\/', '').replace('[^/]*', '\\S*').replace('$', '')) })
    .first();
  const stays = page.locator(part.stays).first();
  const comes = page.locator(part.comes).first();
  const open = () => page.goto(`/#${part.hash}`, { waitUntil: 'commit' });
  const ask = () => part.ask?.(page, hand) ?? open();
  // A part that fails may be that of another version: the page is loaded again, once, before it is said.
  if (part.ask) {
    await open();
    await expect(stays).toBeVisible();
    await page.waitForLoadState();
    if (limit === SOON && !part.isPassing) {
      await Promise.all([page.waitForEvent('load'), ask()]);
      await expect(stays).toBeVisible();
    }
  }
  await comesWithin(AT_LAST, file.source, notice, ask);
  await expect(stays).toBeVisible();
  await expect(comes).toHaveCount(0);
  // The fault ends with the press: a file that is asked for once more might come before it.
  page.on('request', (request) => {
    if (request.isNavigationRequest()) faults.mend();
  });
  if (part.isPassing) {
    faults.mend();
    await expect(async () => {
      await ask();
      await expect(comes).toBeVisible({ timeout: 2_000 });
    }).toPass();
  } else {
    const again = notice.getByRole('button', { name: /^(Load the page again|Try again)$/ });
    // The load of the new page: where a file kept silent, that of the old one may end with the fault.
    await Promise.all([page.waitForEvent('framenavigated'), hand.press(again)]);
    await page.waitForLoadState();
    if (part.ask) await expect(stays).toBeVisible();
    await part.ask?.(page, hand);
  }
  await expect(comes).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** Without a file that nothing waits for everything is there in time, and nothing needs to be said. */
async function isNotMissed(
  page: Page,
  faults: FaultServer,
  file: RegExp,
  [, fault]: (typeof FIRST_FAULTS)[number],
  comes: string,
): Promise<void> {
  await measureUsual(page);
  faults.fail(file, fault);
  const shown = page.locator(comes).first();
  await comesWithin(AT_LAST, file.source, shown, () => page.goto('/#view=list', { waitUntil: 'commit' }));
  await expect(page.locator(LIST).first()).toBeVisible();
  await expect(page.locator(ARTICLE).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** What divides the page only lends a handle. */
export async function failsPanes(
  page: Page,
  faults: FaultServer,
  file: RegExp,
  one: (typeof FIRST_FAULTS)[number],
): Promise<void> {
  await isNotMissed(page, faults, file, one, ARTICLE);
  await expect(page.getByRole('separator')).toHaveCount(0);
}

export const PANES = both('Panes');

/** The letters are then those of the system. */
export function failsFont(
  page: Page,
  faults: FaultServer,
  file: RegExp,
  one: (typeof FIRST_FAULTS)[number],
): Promise<void> {
  return isNotMissed(page, faults, file, one, 'main[data-state=ready]');
}

export const FONTS = ['source-sans-3-latin-wght', 'source-serif-4-latin-opsz'].map(
  (name) => new RegExp(`/assets/${name}-normal-[^/]*\\.woff2$`),
);

/** What explains a broken file is itself missing: the file is named all the same, with what to do. */
export async function failsExplanations(
  page: Page,
  faults: FaultServer,
  [, fault, , limit]: (typeof FIRST_FAULTS)[number],
  hand: Hand,
): Promise<void> {
  await measureUsual(page);
  faults.fail(asset('explanations', 'js'), fault);
  await page.route('**/data/broken/dataset.json', (route) => route.fulfill({ body: '{"events": [' }));
  const notice = page
    .getByRole('alert')
    .filter({ hasText: 'data/broken/dataset.json is not sound JSON. Publish the whole file again.' });
  const open = () => page.goto('/#dataset=broken&view=list', { waitUntil: 'commit' });
  await comesWithin(limit, 'explanations', notice, open);
  await page.unroute('**/data/broken/dataset.json');
  await serveDataset(page, 'broken', twoSourcesDataset(), (path) =>
    path.endsWith(SECOND_FILE) ? SECOND_TEXT : SOUND_TEXT,
  );
  await hand.press(notice.getByRole('button', { name: 'Try again' }));
  await expect(page.locator(LIST).first()).toBeVisible();
}
