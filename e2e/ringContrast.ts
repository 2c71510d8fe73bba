/** Measures the ring of what has the focus: two pictures, with the ring and without it, tell where it is and on what. */
import type { Locator } from '@playwright/test';
import { atRest } from './atRest';
import { bringPixels, pictureWith, type WithPixels } from './pixels';

/** What was measured of a ring. */
export interface MeasuredRing {
  /** So many points of the screen it changes. */
  pixels: number;
  /** The contrast to what lies beneath that four fifths of its points reach; its soft edges are left out. */
  contrast: number;
}

const AS_IT_IS = '* { transition: none !important }';
const WITHOUT = `${AS_IT_IS} *, *::before, *::after { outline-color: transparent !important }`;

/** Gives an element the focus as a key would, and measures its ring. */
export async function measureRing(element: Locator): Promise<MeasuredRing> {
  const page = element.page();
  await element.focus();
  // Keys were used last, so the focus is one that is seen.
  await page.keyboard.press('Shift');
  // The lanes scroll after a mark that gets the focus, a frame later.
  await atRest(page);
  const pictures = [await pictureWith(page, AS_IT_IS), await pictureWith(page, WITHOUT)] as const;
  await bringPixels(page);
  return page.evaluate(compareRings, pictures);
}

/** Runs in the page, so it holds all that it needs. */
async function compareRings(pictures: readonly [string, string]): Promise<MeasuredRing> {
  const { decode, ratio } = (globalThis as WithPixels).pixels;
  const [ringed, bare] = (await Promise.all(pictures.map(decode))) as [ImageData, ImageData];
  const changed: { change: number; contrast: number }[] = [];
  for (let at = 0; at < ringed.data.length; at += 4) {
    const colourIn = ({ data }: ImageData) => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const [ring, ground] = [colourIn(ringed), colourIn(bare)];
    const change = ring.reduce((sum, channel, index) => sum + Math.abs(channel - (ground[index] ?? 0)), 0);
    if (change > 0) changed.push({ change, contrast: ratio(ring, ground) });
  }
  const most = Math.max(0, ...changed.map(({ change }) => change));
  const solid = changed.filter(({ change }) => change > most / 2).map(({ contrast }) => contrast);
  const contrast = solid.sort((a, b) => a - b)[Math.floor(solid.length / 5)] ?? 0;
  return { pixels: solid.length, contrast };
}
