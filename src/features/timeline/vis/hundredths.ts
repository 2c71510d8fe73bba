/** Pixels in whole hundredths: what only seems to differ, by the noise of its last digits, would be laid out anew. */
export function hundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
