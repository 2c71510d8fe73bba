const SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** Tells whether a language, a BCP 47 tag, is written from right to left; of one that is no tag it says no. */
export function isRightToLeft(language: string): boolean {
  try {
    return SCRIPTS.includes(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false;
  }
}
