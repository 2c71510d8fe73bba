/** So many characters may stand on either side; in code points. */
const AROUND = 60;

/**
 * Gives the stretch of a text from `start` up to `end`, in UTF-16 units, with what stands around it: whole words where
 * there are spaces, and a sign at each end where the text goes on. No character is halved.
 */
export function cutAround(text: string, start: number, end: number): string {
  // Twice as many units as characters are enough, since none has more than two.
  const before = [...text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND).join('');
  const behind = [...text.slice(end, end + 2 * AROUND)].slice(0, AROUND).join('');
  const [isBegun, isAtEnd] = [before.length < start, end + behind.length === text.length];
  return [
    isBegun ? `…${before.replace(/^\S*\s+/u, '')}` : before,
    text.slice(start, end),
    isAtEnd ? behind : `${behind.replace(/\s+\S*$/u, '')}…`,
  ].join('');
}
