const SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];
const RIGHT_TO_LEFT = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`;
const LETTERS = {
  rtl: new RegExp(String.raw`(?=${RIGHT_TO_LEFT})\p{L}`, 'u'),
  ltr: new RegExp(String.raw`(?!${RIGHT_TO_LEFT})\p{L}`, 'u'),
};

/** By language, and only where letters leave it open: to ask of the first one takes a browser some hundredths of a second. */
const directions = new Map<string, 'rtl' | 'ltr'>();

/**
 * Tells in which direction words of a language, a BCP 47 tag, are set: in the one that all their letters go; where they
 * go both ways, or there are none, in that of the language. Of what is no tag it is from left to right.
 *
 *     directionOf('OPEC לא הגיב', 'he') //=> 'rtl'
 *     directionOf('See page 3.', 'he') //=> 'ltr'
 */
export function directionOf(text: string, language: string): 'rtl' | 'ltr' {
  const isRightToLeft = hasRightToLeft(text);
  if (isRightToLeft !== LETTERS.ltr.test(text)) return isRightToLeft ? 'rtl' : 'ltr';
  const own = directions.get(language) ?? directionOfLanguage(language);
  directions.set(language, own);
  return own;
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
