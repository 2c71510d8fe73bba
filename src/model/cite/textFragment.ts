/** Links to words of a page that is not ours: text fragments, https://wicg.github.io/scroll-to-text-fragment/. */

/** Words longer than this are given by their first and last words. */
const LONGEST = 300;
const END_WORDS = 6;

/** What is to be shown, and what stands around it where the words alone would not be enough. */
export interface FragmentWords {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Adds the words to an address, so that a browser scrolls to them: `…#:~:text=on%207%20December`. A fragment
 * that the address has is kept. Context is cut to whole words of the same line: with part of a word, or
 * across paragraphs, nothing would be found.
 */
export function textFragment(url: string, words: FragmentWords): string {
  const prefix = wholeWords(words.prefix.slice(words.prefix.lastIndexOf('\n') + 1), /^\S*\s+/u);
  const suffix = wholeWords(words.suffix.split('\n', 1)[0] ?? '', /\s+\S*$/u);
  const parts = [
    ...(prefix === '' ? [] : [`${encodePart(prefix)}-`]),
    ...rangeOf(words.exact.trim()).map(encodePart),
    ...(suffix === '' ? [] : [`-${encodePart(suffix)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** Drops the word at the outer end, which may be cut off; context without a whole word is none. */
function wholeWords(context: string, outerWord: RegExp): string {
  return outerWord.test(context) ? context.replace(outerWord, '').trim() : '';
}

function rangeOf(exact: string): string[] {
  if ([...exact].length <= LONGEST) return [exact];
  const words = exact.split(/\s+/u);
  if (words.length < 2 * END_WORDS) return [exact];
  return [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
}

/** The hyphen, comma and ampersand have a meaning of their own in a text fragment. */
function encodePart(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
