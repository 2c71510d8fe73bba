import type { Paragraph } from '@/model/text/paragraphs';
import type { ReadSource } from './readSource';

/**
 * The paragraph that holds a place in the text, given in code points; `null` between paragraphs. Takes a
 * binary search: thousands of receipts ask in one go.
 */
export function paragraphAt({ paragraphs }: Pick<ReadSource, 'paragraphs'>, point: number): Paragraph | null {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= point) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= point ? found : null;
}
