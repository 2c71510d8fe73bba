import type { Page } from '@playwright/test';

/** Receipts and the word 'inferred' on lines that hold nothing else, each with the words before it; of more than three receipts two may go to a next line. */
export function aloneOnALine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TAGS = 'a[data-evidence-id], button[aria-label*="inferred"] > :last-child';
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const blocks = new Set(
      [...document.querySelectorAll(TAGS)].filter(isSeen).map((tag) => tag.closest('p, li, dd, th, td')),
    );
    const alone: string[] = [];
    for (const block of blocks) {
      if (!block) continue;
      const words: DOMRect[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest(`${TAGS}, [popover]`) || !/[\p{L}\p{N}]/u.test(node.nodeValue ?? ''))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        words.push(...range.getClientRects());
      }
      const tags = [...block.querySelectorAll(TAGS)].filter(isSeen);
      for (const tag of tags) {
        const { top, bottom } = tag.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const isBeside = (line: DOMRect) => line.top < middle && line.bottom > middle;
        const others = tags.filter((one) => one !== tag).map((one) => one.getBoundingClientRect());
        if (![...words, ...others].some(isBeside))
          alone.push(`${tag.textContent} after ${block.textContent?.slice(0, 60)}`);
      }
    }
    return alone;
  });
}
