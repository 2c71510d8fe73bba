/** Where one reads: by the words at the top, as in another width the same words stand at another height. */
import { firstOf, idOfPart, partOf, partOfId } from './readerParts';

/** A paragraph, counted from 0, and how far its top lies below that of what scrolls, in pixels. */
export interface PlaceInText {
  paragraph: number;
  below: number;
}

/** The place of what stands at the top of what scrolls; `null` where that is no paragraph, or something covers it. */
export function placeAtTop(around: HTMLElement): PlaceInText | null {
  const { left, top, width } = around.getBoundingClientRect();
  const block = document.elementFromPoint(left + width / 2, top + 1)?.closest('[data-role]');
  const part = partOfId(block?.parentElement?.id ?? '');
  if (!block || part === null || !around.contains(block)) return null;
  const at = [...(block.parentElement?.children ?? [])].indexOf(block);
  return { paragraph: firstOf(part) + at, below: block.getBoundingClientRect().top - top };
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
