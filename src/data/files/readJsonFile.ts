import type { Problem } from '@/model/read/problem';
import { findRepeats } from './findRepeats';
import { type InTurns, inTurnsUntil } from './inTurns';
import { parseJson } from './parseJson';

/**
 * Reads the bytes of a JSON file by the rule for what it holds, and tells of fields that stand twice before what else
 * is wrong. What takes long it does in turns with the page, until `signal` says that nobody wants it. Rejects with a
 * `FileError` where it is no JSON.
 */
export async function readJsonFile<Reading extends { problems: readonly Problem[] }>(
  file: string,
  bytes: Uint8Array,
  read: (json: unknown, file: string, inTurns: InTurns) => Reading | Promise<Reading>,
  signal: AbortSignal,
): Promise<Reading> {
  const inTurns = inTurnsUntil(signal);
  const json = await parseJson(file, bytes);
  const reading = await read(json, file, inTurns);
  return { ...reading, problems: [...(await findRepeats(file, bytes, json, inTurns)), ...reading.problems] };
}
