import { sayFound } from '@/model/record/sayFound';
import { decodeText } from '@/model/text/canonicalText';
import { hasMarkFlood } from '@/model/text/markFlood';
import { FileError } from './FileError';
import { CHECK_FILE, markupOf } from './markupOf';
import { whyNotJson } from './whyNotJson';

/** Parses the bytes of a JSON file. Throws a `FileError` that says what came in place of JSON. */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const refuse = (clause: string) => new FileError(file, `data/${file} ${clause}`, false);
  const read = decodeText(bytes);
  if ('problem' in read) throw refuse(`is not readable: ${read.problem}`);
  const text = inNormalForm(read.text.replace(/^\ufeff+/, '').trim());
  if (text === '') throw refuse('is empty. Publish the file again.');
  if (/^<[a-z!?]/i.test(text)) {
    const what = markupOf(text) ?? `markup that begins with ${sayFound(text.slice(0, 20))}`;
    throw refuse(`is ${what}, not JSON. ${CHECK_FILE}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(`is not sound JSON: it ${whyNotJson(text)}. Publish the whole file again.`);
  }
}

/** Quotes are compared in normal form C. A flood of marks would take minutes; its record is set aside later. */
function inNormalForm(text: string): string {
  return hasMarkFlood(text) ? text : text.normalize('NFC');
}
