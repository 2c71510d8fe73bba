/** Where one reads: by the words at the top, as in another width the same words stand at another height. */
import { firstOf, idOfPart, partOf, partOfId } from '@/features/reader/text/readerParts';

/** A paragraph, counted from 0, and how far its top lies below that of what scrolls, in pixels. */
export interface PlaceInText {
  paragraph: number;
  below: number;
}

/** How far down it is looked on, in pixels, where the top lies between two paragraphs or is covered. */
const STEP = 8;

/** The place of what stands at the top of what scrolls, below whatever covers it; `null` where no paragraph is in sight. */
export function placeAtTop(around: HTMLElement): PlaceInText | null {
  const { left, top, width, height } = around.getBoundingClientRect();
  for (let down = 1; down < height; down += STEP) {
    const block = document.elementFromPoint(left + width / 2, top + down)?.closest('[data-role]');
    const part = partOfId(block?.parentElement?.id ?? '');
    if (!block || part === null || !around.contains(block)) continue;
    const at = [...(block.parentElement?.children ?? [])].indexOf(block);
    return { paragraph: firstOf(part) + at, below: block.getBoundingClientRect().top - top };
  }
  return null;
}

/** Scrolls to a place, and once more when what stands around it has got its real height. */
export function goToPlace(around: HTMLElement, { paragraph, below }: PlaceInText): void {
  const part = partOf(paragraph);
  const block = document.getElementById(idOfPart(part))?.children[paragraph - firstOf(part)];
  if (block === undefined) return;
  const settle = () => {
    const way = block.getBoundingClientRect().top - around.getBoundingClientRect().top - below;
    around.scrollBy({ top: way, behavior: 'instant' });
  };
  settle();
  requestAnimationFrame(settle);
}
