import { sayCslDate } from './cslDate';
import type { CslItem } from './cslItem';
import { oneLine } from './oneLine';

/** Writes citations as sentences, one paragraph for each. */
export function writeText(items: readonly CslItem[]): string {
  return `${items.map(writeItem).join('\n\n')}\n`;
}

function writeItem({ title, author, publisher, issued, version, URL, note }: CslItem): string {
  const by = author?.map(({ literal }) => literal).join(', ');
  const parts = [
    by === undefined ? '' : `${by}.`,
    `“${title}”${version === undefined ? '' : `, version ${version}`}.`,
    `${publisher}, ${sayCslDate(issued)}.`,
    URL,
    note,
  ];
  return oneLine(parts.filter(Boolean).join(' '));
}
