/** The states of the page that the bulky journeys look at one by one: views, layers over them, at any width. */
import { expect, type Page } from '@playwright/test';
import { BROKEN } from './brokenStates';
import type { PageState } from './pageState';

const SOCHI = 'event=lukashenko-putin-sochi';
const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Does something that opens a sheet, and waits for it: some come in a file of their own, or over another. */
const sheet = (name: string, act: (page: Page) => Promise<void>) => async (page: Page) => {
  await act(page);
  await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
};

/** By address alone. */
export const VIEWS: readonly PageState[] = [
  { name: 'start', address: '#view=timeline' },
  { name: 'lanes by participant', address: '#view=timeline&lanes=who' },
  { name: 'folded lanes', address: '#view=timeline&fold=meeting,call' },
  { name: 'all of the time', address: '#view=timeline&from=1999-11-01&to=2020-02-01' },
  { name: 'event', address: `#view=timeline&${SOCHI}` },
  { name: 'event that is expected', address: '#view=timeline&event=gas-price-talks' },
  { name: 'event whose day is not stated', address: '#view=timeline&event=electricity-draft-agreed' },
  { name: 'words', address: `#view=timeline&${SOCHI}&quote=p12-duration` },
  { name: 'list', address: '#view=list' },
  { name: 'list with an event', address: `#view=list&${SOCHI}` },
  { name: 'list of a speaker', address: '#view=list&speaker=semashko' },
  { name: 'agreements', address: '#view=agreements' },
  { name: 'agreements with words', address: '#view=agreements&event=action-programme-approved&quote=p16-31' },
  { name: 'source', address: '#view=source' },
  { name: 'source with words', address: `#view=source&${SOCHI}&quote=p12-duration` },
  { name: 'a paragraph', address: '#view=source&para=12' },
  { name: 'filtered', address: '#view=timeline&kind=call&who=medvedev' },
  { name: 'searched', address: '#view=list&q=oil' },
  { name: 'nothing', address: '#view=timeline&who=lukashenko,rumas&match=all' },
  { name: 'as known on a day', address: '#view=timeline&known=2019-12-13' },
  { name: 'an event that is not there', address: '#view=timeline&event=nobody-knows' },
  { name: 'a part of the address that cannot be used', address: '#view=map&kind=call' },
];

/** What opens over a view, on any screen. */
const LAYERS: readonly PageState[] = [
  { name: 'keys', address: '#view=timeline', layer: sheet('Keys', press('?')) },
  { name: 'menu of datasets', address: '#view=timeline', layer: button(/^Dataset:/) },
  { name: 'citation of the view', address: '#view=list', layer: sheet('Cite', button('Cite this view')) },
  {
    name: 'citation of an event',
    address: `#view=timeline&${SOCHI}`,
    layer: sheet('Cite', button(/^Cite$/)),
  },
  { name: 'menu of lanes', address: '#view=timeline', layer: button(/^Lanes/) },
  { name: 'legend of the timeline', address: '#view=timeline', layer: button('Legend') },
  { name: 'menu of zoom', address: '#view=timeline', layer: button(/^Zoom:/) },
  {
    name: 'going to a date that cannot be read',
    address: '#view=timeline',
    layer: async (page) => {
      await button('Go to')(page);
      await page.keyboard.type('03/04/2020');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'days that things were known on', address: '#view=list', layer: button('As known on a day') },
  {
    name: 'search in the article',
    address: '#view=source',
    layer: async (page) => {
      await button('Search in this article')(page);
      await page.keyboard.type('December');
      await expect(page.getByText(/ hits$/).first()).toBeVisible();
    },
  },
  {
    name: 'address copied',
    address: '#view=list',
    layer: button('Copy a link to this view'),
  },
];

/** The hint of a thing that is focused by keys. */
const hintOf = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().focus();
  // Keys were used last, so the focus is one that is seen.
  await page.keyboard.press('Shift');
  await expect(page.locator('[popover]:popover-open').first()).toBeVisible();
};

export const DESK_STATES: readonly PageState[] = [
  ...VIEWS,
  ...LAYERS,
  ...BROKEN,
  {
    name: 'hint of a receipt',
    address: `#view=timeline&${SOCHI}`,
    layer: hintOf('article a[data-evidence-id]'),
  },
];

export const PHONE_STATES: readonly PageState[] = [
  ...VIEWS,
  ...LAYERS,
  ...BROKEN,
  {
    name: 'filters',
    address: '#view=list',
    layer: sheet('Filters', button(/^Filters/)),
  },
];
