import { nameHidden, VISIBLE } from '@/lib/hiddenCharacters';
import { showText } from '@/model/record/showText';

/**
 * Says what stands where something else should: its type, and for short things the value.
 *
 *     sayFound([]) //=> 'a list'
 *     sayFound('metting') //=> '"metting"'
 *     sayFound('  ') //=> 'a text of which nothing can be seen (U+0020 + 1)'
 */
export function sayFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return sayText(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return 'an object';
}

function sayText(text: string): string {
  if (text === '') return 'an empty text';
  return VISIBLE.test(text)
    ? `"${showText(text)}"`
    : `a text of which nothing can be seen (${nameHidden(text)})`;
}
