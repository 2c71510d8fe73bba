/** Writes a text so that a regular expression finds just that. `escapePattern('1.5') //=> '1\\.5'` */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
