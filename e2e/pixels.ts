/** Pictures of the page read in the page itself: their pixels, and the contrast between two of them. */
import type { Page } from '@playwright/test';

/** What `bringPixels` puts into the page. */
export interface Pixels {
  decode: (base64: string) => Promise<ImageData>;
  /** The contrast of WCAG between two colours, as red, green, blue. */
  ratio: (a: readonly number[], b: readonly number[]) => number;
}

/** The code that runs in a page finds it there, as `pixels`. */
export type WithPixels = typeof globalThis & { pixels: Pixels };

/** Makes `pixels` known in the page. */
export async function bringPixels(page: Page): Promise<void> {
  await page.evaluate(definePixels);
}

/** Takes a picture of what is in view, as it is once a style sheet of ours is laid over it. */
export async function pictureWith(page: Page, css: string): Promise<string> {
  // A sheet made by script is none that the policy refuses.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return picture.toString('base64');
}

/** Runs in the page, so it holds all that it needs. */
function definePixels(): void {
  async function decode(base64: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas to read the pictures with.');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  function luminance(colour: readonly number[]): number {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(a: readonly number[], b: readonly number[]): number {
    const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  }

  Object.assign(globalThis, { pixels: { decode, ratio } });
}
