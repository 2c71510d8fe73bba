import { sayFound } from './sayFound';

/**
 * Says that a language is not written as a tag (BCP 47), so that no browser and no screen reader knows it; `null` where
 * it is. Whether there is such a language is not asked.
 */
export function whyNoLanguage(language: string): string | null {
  try {
    Intl.getCanonicalLocales(language);
    return null;
  } catch {
    return `"language" must be the tag of a language (BCP 47) such as "en" or "zh-Hant", found ${sayFound(language)}. Correct it in the file: until then its words may be read aloud wrongly.`;
  }
}
