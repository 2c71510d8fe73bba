const SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];
const RIGHT_TO_LEFT = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;
const LETTERS = {
  rtl: new RegExp(String.raw`(?=${RIGHT_TO_LEFT})\p{L}`, 'u'),
  ltr: new RegExp(String.raw`(?!${RIGHT_TO_LEFT})\p{L}`, 'u'),
};

/** By language: to ask takes a hundredth of a millisecond, and a page asks for each name on it. */
const directions = new Map<string, 'rtl' | 'ltr'>();

/**
 * Tells in which direction words of a language, a BCP 47 tag, are set: in that of the language, also where they begin with
 * a name in other letters; in the other one where none of their letters goes its way. Of what is no tag it is from left to
 * right.
 *
 *     directionOf('OPEC לא הגיב', 'he') //=> 'rtl'
 *     directionOf('See page 3.', 'he') //=> 'ltr'
 */
export function directionOf(text: string, language: string): 'rtl' | 'ltr' {
  const own = directions.get(language) ?? directionOfLanguage(language);
  directions.set(language, own);
  const other = own === 'rtl' ? 'ltr' : 'rtl';
  return !LETTERS[own].test(text) && LETTERS[other].test(text) ? other : own;
}

/** Tells whether any letter of a text goes from right to left. */
export function hasRightToLeft(text: string): boolean {
  return LETTERS.rtl.test(text);
}

function directionOfLanguage(language: string): 'rtl' | 'ltr' {
  try {
    return SCRIPTS.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
