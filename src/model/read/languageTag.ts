import { sayFound } from './sayFound';

/**
 * Says that a language is not written as a tag (BCP 47), so that no browser and no screen reader knows it; `null` where
 * it is. Whether there is such a language is not asked, but no tag that means one begins with more than three letters: a
 * browser takes 'English' for a tag, and knows no such language.
 */
export function whyNoLanguage(language: string): string | null {
  if (isLanguageTag(language)) return null;
  return `"language" must be the tag of a language (BCP 47) such as "en" or "zh-Hant", found ${sayFound(language)}. Correct it in the file: until then its words may be read aloud wrongly.`;
}

function isLanguageTag(language: string): boolean {
  try {
    Intl.getCanonicalLocales(language);
    return !/^[a-z]{4}/i.test(language);
  } catch {
    return false;
  }
}
