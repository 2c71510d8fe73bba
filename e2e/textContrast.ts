/**
 * Measures the contrast of text on the ground that it really stands on, hatched, washed, hovered or covered as it
 * may be: two pictures, one with letters that nobody can overlook and one without any, tell where they are and what
 * lies beneath them.
 */
import type { Page } from '@playwright/test';
import { bringPixels, pictureWith, type WithPixels } from './pixels';

/** What was measured of one element with text of its own. */
export interface Measured {
  /** Its place among the elements that were asked for. */
  index: number;
  text: string;
  /** The contrast that all but the faintest twentieth of its letters reach; `null` where none of them is painted. */
  contrast: number | null;
  /** What WCAG 1.4.3 asks of text of this size. */
  least: number;
  colour: string;
}

/**
 * Paints the letters and nothing else: lines under them, edges and icons keep their colour. The soft shadow of an open
 * menu falls on the page only while one chooses in the menu: it is no ground.
 */
const lettersIn = (colour: string) => `
  *, *::before, *::after { -webkit-text-fill-color: ${colour} !important; transition: none !important }
  [popover] { box-shadow: none !important }`;

/** Measures the elements that a selector names, as far as they are in view. */
export async function measureText(page: Page, selector: string): Promise<Measured[]> {
  const pictures: string[] = [];
  for (const colour of ['magenta', 'transparent']) pictures.push(await pictureWith(page, lettersIn(colour)));
  await bringPixels(page);
  return page.evaluate(comparePictures, { pictures, selector });
}

/** Runs in the page, so it holds all that it needs. */
async function comparePictures({
  pictures,
  selector,
}: {
  pictures: string[];
  selector: string;
}): Promise<Measured[]> {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const { decode, ratio } = (globalThis as WithPixels).pixels;
  const [written, blank] = (await Promise.all(pictures.map(decode))) as [ImageData, ImageData];
  /** A change of all three channels that is the soft edge of a letter. */
  const FAINTEST = 150;
  const scale = written.width / innerWidth;
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element, index) => {
    const style = getComputedStyle(element);
    const colour = read(style.color);
    const opacity = opacityOf(element);
    const found: number[] = [];
    for (const ground of lettersOf(element)) {
      const alpha = colour[3] * opacity;
      const mixed = [0, 1, 2].map((at) => (colour[at] ?? 0) * alpha + (ground[at] ?? 0) * (1 - alpha));
      found.push(ratio(mixed, ground));
    }
    // A hairline that crosses a word, or the line under it, makes no ground; a hatching does.
    const contrast = found.sort((a, b) => a - b)[Math.floor(found.length / 20)] ?? null;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const text = (element.textContent ?? '').trim().slice(0, 60);
    return { index, text, contrast, least: isLarge ? 3 : 4.5, colour: style.color };
  });

  /** The ground under each pixel that a letter of the element, or of a box that one fills in, touches. */
  function* lettersOf(element: HTMLElement): Generator<Colour> {
    if (element.matches('input, select, textarea')) yield* pixelsOf(element.getBoundingClientRect());
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // Of a line that the edge of the window cuts too few letters are left: what stands beside them would count.
        if (box.top >= 0 && box.bottom <= innerHeight && !isUnderLayer(box, element))
          yield* pixelsOf(shownPart(box, element));
      }
    }
  }

  /** Whether an open menu or hint lies over the middle of a box: the letters that are seen there are its own. */
  function isUnderLayer({ left, top, right, bottom }: DOMRect, element: Element): boolean {
    const layer = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('[popover]');
    return layer != null && !layer.contains(element);
  }

  /** What of a box the boxes around it do not cut off: beyond them stand other words. */
  function shownPart({ left, top, right, bottom }: DOMRect, element: Element): DOMRect {
    let shown = { left, top, right, bottom };
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      const edge = one.getBoundingClientRect();
      if (getComputedStyle(one).overflow !== 'visible' && getComputedStyle(one).display !== 'inline')
        shown = {
          left: Math.max(shown.left, edge.left),
          top: Math.max(shown.top, edge.top),
          right: Math.min(shown.right, edge.right),
          bottom: Math.min(shown.bottom, edge.bottom),
        };
      if (one.matches('dialog, [popover]')) break;
    }
    const width = Math.max(0, shown.right - shown.left);
    return new DOMRect(shown.left, shown.top, width, Math.max(0, shown.bottom - shown.top));
  }

  function* pixelsOf(box: DOMRect): Generator<Colour> {
    const [left, right] = [box.left, box.right].map((x) => Math.round(x * scale)) as [number, number];
    const [top, bottom] = [box.top, box.bottom].map((y) => Math.round(y * scale)) as [number, number];
    for (let y = Math.max(0, top); y < Math.min(written.height, bottom); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(written.width, right); x += 1) {
        const at = (y * written.width + x) * 4;
        const ground = [...blank.data.slice(at, at + 4)] as unknown as Colour;
        const ink = [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs((written.data[at + channel] ?? 0) - (ground[channel] ?? 0)),
          0,
        );
        if (ink > FAINTEST) yield ground;
      }
    }
  }

  /** Any colour that CSS writes, as the browser paints it. */
  function read(css: string): Colour {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context === null) return [0, 0, 0, 1];
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function opacityOf(element: Element): number {
    let opacity = 1;
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      opacity *= Number(getComputedStyle(one).opacity);
    return opacity;
  }
}
