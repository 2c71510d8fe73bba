import { showText } from '@/model/record/showText';

/**
 * Names a field as it stands in the file, by the way to it from its record; numbers count the places of a list
 * from 0. Without a way it is the record itself.
 *
 *     sayPath(['participants', 0, 'part']) //=> '"participants[0].part"'
 */
export function sayPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'the record';
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return `"${showText(steps.join('').replace(/^\./, ''))}"`;
}
