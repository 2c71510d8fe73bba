import { sayFound } from '@/model/read/sayFound';
import { whyNotJson } from '@/model/read/whyNotJson';
import { decodeText } from '@/model/text/canonicalText';
import { CHECK_FILE, markupOf } from './markupOf';

/** Says what bytes are that were no JSON, and what to do: `is empty. Publish the file again.` */
export function sayNoJson(bytes: Uint8Array): string {
  const read = decodeText(bytes);
  if ('problem' in read) return `is not readable: ${read.problem}`;
  const text = read.text.replace(/^\ufeff+/, '').trimEnd();
  const start = text.trimStart().slice(0, 20);
  if (start === '') return 'is empty. Publish the file again.';
  if (/^<[a-z!?]/i.test(start)) {
    const what = markupOf(text) ?? `markup that begins with ${sayFound(start)}`;
    return `is ${what}, not JSON. ${CHECK_FILE}`;
  }
  const { why, isStray } = whyNotJson(text);
  const remedy = isStray ? 'Correct it, and publish the file again.' : 'Publish the whole file again.';
  return `is not sound JSON: it ${why}. ${remedy}`;
}
