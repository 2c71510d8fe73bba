import type { CslItem } from './cslItem';

/** Writes citations as CSL-JSON: a list of items. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
