/** Links to words of a page that is not ours: text fragments, https://wicg.github.io/scroll-to-text-fragment/. */

/** Words longer than this are given by their first and last words. */
const LONGEST = 300;
const END_WORDS = 6;

/** What is to be shown, and whole words around it where the words alone would not be enough. */
export interface FragmentWords {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Adds the words to an address, so that a browser scrolls to them: `…#:~:text=on%207%20December`. A fragment
 * that the address has is kept, but for words that it leads to already.
 */
export function textFragment(url: string, { exact, prefix, suffix }: FragmentWords): string {
  const parts = [
    ...(prefix.trim() === '' ? [] : [`${encodePart(prefix)}-`]),
    ...endsOf(exact.trim()).map(encodePart),
    ...(suffix.trim() === '' ? [] : [`-${encodePart(suffix)}`]),
  ];
  const [page = url] = url.split(':~:', 1);
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The words by which others are shown: themselves, or the first and the last of many. */
export function endsOf(exact: string): [words: string] | [first: string, last: string] {
  if ([...exact].length <= LONGEST) return [exact];
  const words = exact.split(/\s+/u);
  const first = words.slice(0, END_WORDS).join(' ');
  const last = words.slice(-END_WORDS).join(' ');
  // A browser would stop at the first place that ends so.
  const isEarlier = words.slice(END_WORDS, -1).join(' ').toLowerCase().includes(last.toLowerCase());
  return words.length < 2 * END_WORDS || isEarlier ? [exact] : [first, last];
}

/** The hyphen, comma and ampersand have a meaning of their own in a text fragment. */
function encodePart(text: string): string {
  return encodeURIComponent(text.trim().toWellFormed().replaceAll(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
