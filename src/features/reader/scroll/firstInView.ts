import { inPart } from '@/features/reader/text/readerParts';
import type { ReadSource } from '@/model/record/readSource';
import type { TextRange } from '@/model/text/textRange';
import { scrollerOf } from '@/ui/scrollerOf';
import { placeAtTop } from './placeInText';

/** The number of the first hit that does not stand above what is in view; one past the last where all do. */
export function firstInView(read: ReadSource, box: HTMLElement, hits: readonly TextRange[]): number {
  const around = scrollerOf(box);
  const place = placeAtTop(around);
  const top = read.paragraphs[place?.paragraph ?? 0]?.start ?? 0;
  const found = hits.findIndex(({ start }) => start >= top);
  if (found < 0) return hits.length;
  // The paragraph at the top may have begun above it.
  const edge = around.getBoundingClientRect().top;
  let at = found;
  for (;;) {
    const words = inPart(place?.paragraph ?? null, `[data-hit="${at}"]`);
    if (words === null || words.getBoundingClientRect().bottom > edge) return at;
    at += 1;
  }
}
