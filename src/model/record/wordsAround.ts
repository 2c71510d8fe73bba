import { paragraphAt } from './paragraphAt';
import type { ReadSource } from './readSource';
import type { Evidence } from './schema';

/**
 * Gives the words around a passage as its text has them: where it stands once, as many as are stored and of its
 * paragraph alone, since the stored ones may stand there no more. `read` is `undefined` while there is no text; then,
 * and where the passage has no place of its own, they are the stored ones.
 */
export function wordsAround(
  read: ReadSource | undefined,
  { id, prefix, suffix }: Evidence,
): Pick<Evidence, 'prefix' | 'suffix'> {
  const [place, ...others] = read?.findings.get(id)?.ranges ?? [];
  if (read === undefined || place === undefined || others.length > 0) return { prefix, suffix };
  const { points } = read.text;
  const block = paragraphAt(read, place.start) ?? place;
  const [before, behind] = [[...prefix].length, [...suffix].length];
  return {
    prefix: points.slice(Math.max(block.start, place.start - before), place.start),
    suffix: points.slice(place.end, Math.max(place.end, Math.min(block.end, place.end + behind))),
  };
}
