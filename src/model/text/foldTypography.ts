/**
 * What counts as mere typography: kinds of quotation marks, apostrophes and dashes, kinds and numbers of
 * spaces, the ellipsis, the soft hyphen. Nothing else: no case, no accents, no line breaks.
 */

/** A folded text and, for each of its UTF-16 units, the range of units of the real text behind it. */
export interface FoldedText {
  text: string;
  /** Where the real characters behind a unit begin; -1 inside what one character was unfolded into. */
  starts: readonly number[];
  /** Where they end; -1 unless the unit is the last that its character was unfolded into. */
  ends: readonly number[];
}

const SPACES = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000 ';
const SINGLE_QUOTES = '\\u2018-\\u201b\\u2039\\u203a\\u02bc';
const DOUBLE_QUOTES = '\\u201c-\\u201f\\u00ab\\u00bb';
const DASHES = '\\u2010-\\u2015\\u2212';
const ELLIPSIS = '\u2026';
const SOFT_HYPHEN = '\u00ad';
/** A soft hyphen among spaces belongs to their run: it is unseen there. */
const FOLDABLE = new RegExp(
  `[${SPACES}][${SPACES}${SOFT_HYPHEN}]*|[${SINGLE_QUOTES}${DOUBLE_QUOTES}${DASHES}${ELLIPSIS}${SOFT_HYPHEN}]`,
  'g',
);
const IS_SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`);
const IS_DOUBLE_QUOTE = new RegExp(`[${DOUBLE_QUOTES}]`);
const IS_DASH = new RegExp(`[${DASHES}]`);

/**
 * Folds a text's typography and remembers where each unit came from, so that a find in the folded text
 * can be shown in the real one.
 *
 *     foldTypography('“a…”').text //=> '"a..."'
 */
export function foldTypography(text: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const keepUpTo = (unit: number) => {
    parts.push(text.slice(done, unit));
    for (let kept = done; kept < unit; kept += 1) {
      starts.push(kept);
      ends.push(kept + 1);
    }
  };
  for (const match of text.matchAll(FOLDABLE)) {
    keepUpTo(match.index);
    done = match.index + match[0].length;
    const folded = foldOf(match[0]);
    parts.push(folded);
    for (let k = 0; k < folded.length; k += 1) {
      starts.push(k === 0 ? match.index : -1);
      ends.push(k === folded.length - 1 ? done : -1);
    }
  }
  keepUpTo(text.length);
  return { text: parts.join(''), starts, ends };
}

function foldOf(found: string): string {
  if (found === SOFT_HYPHEN) return '';
  if (found === ELLIPSIS) return '...';
  if (IS_SINGLE_QUOTE.test(found)) return "'";
  if (IS_DOUBLE_QUOTE.test(found)) return '"';
  return IS_DASH.test(found) ? '-' : ' ';
}
