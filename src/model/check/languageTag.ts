/** Tells whether a text is written as a tag of a language is (BCP 47); whether there is such a language is not asked. */
export function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** Says that a language is given in words that no browser or screen reader can read. */
export function sayLanguage(language: string): string {
  return `"language" is "${language}", which is no tag of a language (BCP 47). Write one such as "en" or "zh-Hant".`;
}
