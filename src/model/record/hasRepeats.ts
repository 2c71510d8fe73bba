import type { InSteps } from '@/lib/inSteps';

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];

/**
 * Whether a field stands twice in one object of a JSON file: a browser reads only the last, and tells nobody. `bytes`
 * are the file in UTF-8, `json` what was read of it.
 */
export function* hasRepeats(bytes: Uint8Array, json: unknown): InSteps<boolean> {
  const inFile = fieldsIn(bytes);
  yield;
  return inFile > (yield* fieldsOf(json));
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

/** So many fields are one step: an object may have a million of them. */
const STEP = 20_000;

/** Without recursion: a file may be nested a million deep. */
function* fieldsOf(json: unknown): InSteps<number> {
  let fields = 0;
  const waiting: object[] = [];
  const wait = (value: unknown) => {
    if (typeof value === 'object' && value !== null) waiting.push(value);
  };
  wait(json);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) value.forEach(wait);
    else
      for (const name in value) {
        wait((value as Record<string, unknown>)[name]);
        fields += 1;
        if (fields % STEP === 0) yield;
      }
  }
  return fields;
}
