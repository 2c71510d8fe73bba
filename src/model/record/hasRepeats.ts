import type { InSteps } from '@/lib/inSteps';

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];

/**
 * Whether a field stands twice in one object of a JSON file: a browser reads only the last, and tells nobody. `bytes`
 * are the file in UTF-8, `json` what was read of it.
 */
export function* hasRepeats(bytes: Uint8Array, json: unknown): InSteps<boolean> {
  const inFile = fieldsIn(bytes);
  yield;
  return inFile > fieldsOf(json);
}

/** Each field of a file has one colon, and no other colon stands outside of its texts. */
function fieldsIn(bytes: Uint8Array): number {
  let fields = 0;
  let isInText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) isInText = !isInText;
    else if (!isInText && byte === COLON) fields += 1;
    else if (isInText && byte === BACKSLASH) at += 1;
  }
  return fields;
}

/** Without recursion: a file may be nested a million deep. */
function fieldsOf(json: unknown): number {
  let fields = 0;
  const waiting = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const held = Object.values(value);
    if (!Array.isArray(value)) fields += held.length;
    for (const one of held) waiting.push(one);
  }
  return fields;
}
