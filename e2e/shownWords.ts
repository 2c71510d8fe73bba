/** Which words of a publisher's page a browser shows, for an address that leads to them (`#:~:text=`). */
import type { Page } from '@playwright/test';
import { bringPixels, pictureWith, type WithPixels } from './pixels';

/** The letters that are shown and their ground have one colour, which no other part of the page has. */
const SHOWN = '::target-text { color: rgb(255 0 0); background: rgb(255 0 0); }';

/** Makes the page of a publisher out of a text: a paragraph for each block, small enough to be in view as a whole. */
export function publisherPage(text: string): string {
  const paragraphs = text
    .split(/\n\n+/)
    .map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><meta charset="utf-8"><style>body { font: 9px/11px monospace; } p { margin: 0; }</style>${paragraphs.join('')}`;
}

/** Reads the stretches of words that the browser shows, in order, from a picture of the page. */
export async function shownWords(page: Page): Promise<string[]> {
  const picture = await pictureWith(page, SHOWN);
  await bringPixels(page);
  return page.evaluate(readShown, picture);
}

/** Runs in the page, so it holds all that it needs. */
async function readShown(base64: string): Promise<string[]> {
  const { data, width } = await (globalThis as WithPixels).pixels.decode(base64);
  const isShown = (letter: Range) => {
    const { left, top, width: wide, height } = letter.getBoundingClientRect();
    const at = (Math.floor(top + height / 2) * width + Math.floor(left + wide / 2)) * 4;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0;
  };
  const stretches: string[] = [];
  for (const { firstChild } of document.querySelectorAll('p')) {
    const text = firstChild?.textContent ?? '';
    let open = '';
    for (let unit = 0; unit < text.length; unit += 1) {
      const letter = new Range();
      letter.setStart(firstChild as Text, unit);
      letter.setEnd(firstChild as Text, unit + 1);
      // The space at which a line ends takes no room.
      if (isShown(letter) || (open !== '' && letter.getBoundingClientRect().width === 0))
        open += text.charAt(unit);
      else if (open !== '') {
        stretches.push(open.trim());
        open = '';
      }
    }
    if (open !== '') stretches.push(open.trim());
  }
  return stretches;
}
