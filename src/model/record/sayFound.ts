import { showText } from './showText';

/**
 * Says what stands where something else should: its type, and for short things the value.
 *
 *     sayFound([]) //=> 'a list'
 *     sayFound('metting') //=> '"metting"'
 */
export function sayFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${showText(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return 'an object';
}
