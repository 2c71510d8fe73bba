import { unspaced } from './unspaced';

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Tells whether the border between two pieces of a text lies within a word or a number: `20 million` is no part of
 * `120 million` or `1.20 million`, nor `agree` of `agreed`.
 *
 *     cutsWord('1', '31 road maps') //=> true
 *     cutsWord('the ', '31 road maps') //=> false
 */
export function cutsWord(left: string, right: string): boolean {
  if (/\p{N}[.,]$/u.test(left) && /^\p{N}/u.test(right)) return true;
  if (/\p{N}$/u.test(left) && /^[.,]\p{N}/u.test(right)) return true;
  if (!ENDS_IN_WORD.test(left) || !BEGINS_IN_WORD.test(right)) return false;
  const [last = ''] = /.$/su.exec(left) ?? [];
  const [first = ''] = /^./su.exec(right) ?? [];
  return !unspaced.test(last) && !unspaced.test(first);
}
