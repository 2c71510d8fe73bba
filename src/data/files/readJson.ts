import { hasMarkFlood } from '@/model/text/markFlood';

/** Reads bytes as JSON in strict UTF-8, with or without byte order marks. Throws whatever the browser does. */
export function readJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return JSON.parse(inNormalForm(text.replace(/^\ufeff+/, '').trim()));
}

/** Quotes are compared in normal form C. A flood of marks would take minutes; its record is set aside later. */
function inNormalForm(text: string): string {
  return hasMarkFlood(text) ? text : text.normalize('NFC');
}
