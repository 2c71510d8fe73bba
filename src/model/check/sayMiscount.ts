import { codePointIndex } from '@/lib/codePoints';
import { onceFor } from '@/lib/onceFor';
import type { Quote, SourceText } from '@/model/text/findQuote';

/** What stands at offsets that are counted in some way, and how that way is told. */
type Counting = readonly [at: (start: number, end: number) => string, told: string];

/** Ways to count that are not ours. Whoever slips into one has every passage of a file wrong by it. */
const otherCountings = onceFor(({ text, points }: SourceText): readonly Counting[] => {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const withReturns = codePointIndex(text.replaceAll('\n', '\r\n'));
  return [
    [(start, end) => points.slice(end, start), 'to be swapped'],
    [(start, end) => points.slice(start, end + 1), 'to end with the last character'],
    [(start, end) => text.slice(start, end), 'to count UTF-16 units, of which an emoji has two'],
    [(start, end) => decoder.decode(bytes.subarray(start, end)), 'to count bytes'],
    [(start, end) => withReturns.slice(start, end), 'to count each line break twice, as CR and LF'],
    [(start, end) => points.slice(start - 1, end - 1), 'to count from 1'],
  ];
});

/**
 * Says in a sentence, after a blank, how the offsets of a quote that does not stand there seem to have been counted, and
 * how they are to be; nothing where its words stand there by no other way to count.
 */
export function sayMiscount(source: SourceText, { exact, start, end }: Quote): string {
  const found = otherCountings(source).filter(([at]) => at(start, end) === exact);
  if (found.length === 0) return '';
  const told = found.map(([, way]) => way).join(', or ');
  return ` The offsets seem ${told}: they must count code points, from 0, up to the place after the last one.`;
}
