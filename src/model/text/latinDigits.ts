/**
 * Writes the decimal digits of every script as 0 to 9. `latinDigits('٢٠١٩') //=> '2019'`
 */
export function latinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

/** The ten digits of a script follow each other in Unicode, from 0 on. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
