import type { QuoteFinding } from './findQuote';
import type { TextRange } from './textRange';

/** The one place where a quote stands letter for letter: where it was quoted, or moved from there; `undefined` without one. */
export function placeOf(finding: QuoteFinding | undefined): TextRange | undefined {
  return finding?.state === 'holds' || finding?.state === 'moved' ? finding.ranges[0] : undefined;
}
