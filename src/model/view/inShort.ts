import { cutText } from '@/lib/cutText';

/**
 * A title or a name as it stands where it is one of many: its first 500 characters. Of a hundred long ones to shape and
 * to measure more takes seconds; the details of an event have the whole.
 */
export function inShort(text: string): string {
  return cutText(text, 500);
}
