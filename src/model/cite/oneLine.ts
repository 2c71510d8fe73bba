/** Every way to end a line, and what else no field of a bibliography may hold: control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** Puts a text on one line: a run of line ends and control characters becomes one space. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(BREAKS, ' ').trim();
}
