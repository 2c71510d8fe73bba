/**
 * Characters that a reader cannot see and that may deceive: controls, direction marks, zero widths, tags,
 * lone halves of pairs. Where a script or an emoji is written with one – a joiner between Persian letters, the
 * variation of a picture – it is an ordinary part of the text.
 */

/** A stretch of a text; the stretches of a text, joined, are the text. */
export interface Stretch {
  text: string;
  isHidden: boolean;
}

/** So many signs tell that a text is not to be trusted; more would only hold the page up. */
const MOST_SIGNS = 500;
const HIDDEN = String.raw`\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}\ufff9-\ufffb`;
const CANDIDATES = new RegExp(String.raw`(?:(?![\t\n\r])[${HIDDEN}])+`, 'gu');
/** A character that can be seen: none of those above, no white space, nor the sign of Braille without a dot. */
export const VISIBLE: RegExp = new RegExp(String.raw`[^\s\u2800${HIDDEN}]`, 'u');
/** Scripts that are written with joiners: Arabic to Sinhala, Burmese, Khmer, Mongolian. */
const JOINING = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af]/;
const VARYING = /[\p{Emoji}\p{sc=Han}]/u;
const FLAG = '\u{1f3f4}';

/** Cuts a text where characters are hidden: `splitHidden('a\u202eb')` has three stretches. */
export function splitHidden(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(CANDIDATES)) {
    if (isOrdinary(run, text.slice(from, index), text.slice(index + run.length))) continue;
    if (index > from) stretches.push({ text: text.slice(from, index), isHidden: false });
    stretches.push({ text: run, isHidden: true });
    from = index + run.length;
    if (stretches.length >= 2 * MOST_SIGNS) break;
  }
  if (from < text.length || stretches.length === 0)
    stretches.push({ text: text.slice(from), isHidden: false });
  return stretches;
}

/** `nameHidden('\u202e') //=> 'U+202E'`, of several the first and how many more there are. */
export function nameHidden(run: string): string {
  const [first = '', ...more] = run;
  return more.length === 0 ? nameCharacter(first) : `${nameCharacter(first)} + ${more.length}`;
}

/** A run of hidden characters as it is spoken. */
export function sayHidden(run: string): string {
  return `hidden character ${nameHidden(run)}`;
}

/**
 * A text for a place where no sign can stand beside the letters – a name for a screen reader, a tip, the title
 * of the window: hidden characters are left out, and in their stead stands what they are.
 * `spellHidden('a\u202eb') //=> 'a[U+202E]b'`
 */
export function spellHidden(text: string): string {
  return splitHidden(text)
    .map(({ text: part, isHidden }) => (isHidden ? `[${nameHidden(part)}]` : part))
    .join('');
}

/** The number of a character: `nameCharacter('a') //=> 'U+0061'` */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether what stands around it explains it. */
function isOrdinary(run: string, textBefore: string, textAfter: string): boolean {
  const before = lastCharacter(textBefore);
  const after = String.fromCodePoint(textAfter.codePointAt(0) ?? 0);
  if (/^[\u200c\u200d]$/.test(run) && JOINING.test(before)) return JOINING.test(after);
  if (/^[\ufe0e\ufe0f]?\u200d$/.test(run)) return /\p{Emoji}/u.test(before) && /\p{ExtPict}/u.test(after);
  if (/^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u.test(run)) return VARYING.test(before);
  return before === FLAG && /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}$/u.test(run);
}

function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}
