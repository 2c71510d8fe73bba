/** What slips when JSON is written by hand: what stands before the stray character, what begins with it, and the hint. */
const SLIPS: readonly (readonly [before: RegExp, from: RegExp, hint: string])[] = [
  [/(?:)/, /^[“”„‟«»‘’‚']/, 'JSON takes straight double quotation marks (")'],
  [/,\s*$/, /^[}\]]/, 'take out the comma before it'],
  [/\d,$/, /^\d/, 'a decimal sign is a point'],
  [/(?:)/, /^(?:\/[/*]|#)/, 'JSON has no comments'],
  [/(?:)/, /^(?:<{7}|={7}|>{7})/, 'a conflict of versions was left there'],
  [/(?:)/, /^\\/, 'a backslash in a text is written \\\\'],
  [/(?:)/, /^[\n\r]/, 'a line break in a text is written \\n'],
  [/(?:)/, /^\t/, 'a tab in a text is written \\t'],
  [/(?:)/, /^(?:NaN|None|nil|undefined|[+-]?Infinity)\b/, 'JSON has no such value'],
  [/[{,]\s*$/, /^[\p{L}_$]/u, 'the name of a field stands between quotation marks'],
  [/"$/, /^[^\s"]/, 'a quotation mark in a text is written \\"'],
  [/(?:["}\]\d]|true|false|null)\s+$/, /^["{[]/, 'a comma is missing before it'],
];

/** So much before the stray character tells what slipped. */
const BEFORE = 100;

/**
 * Says what slipped where a text has a character that JSON does not allow there; `null` where it cannot be told.
 *
 *     strayHint('{"a":1,}', 7) //=> 'take out the comma before it'
 */
export function strayHint(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const from = text.slice(at, at + BEFORE);
  const unseen = /^[^\S\n\r\t ]|^\p{Cf}/u.exec(from)?.[0].codePointAt(0);
  if (unseen !== undefined)
    return `take out the unseen character U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`;
  return SLIPS.find((slip) => slip[0].test(before) && slip[1].test(from))?.[2] ?? null;
}
