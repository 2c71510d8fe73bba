import type { Problem } from '@/model/record/problem';
import { findRepeats } from './findRepeats';
import { parseJson } from './parseJson';

/**
 * Reads the bytes of a JSON file by the rule for what it holds, and tells of fields that stand twice before what else
 * is wrong. Rejects with a `FileError` where it is no JSON.
 */
export async function readJsonFile<Reading extends { problems: readonly Problem[] }>(
  file: string,
  bytes: Uint8Array,
  read: (json: unknown, file: string) => Reading,
): Promise<Reading> {
  const json = await parseJson(file, bytes);
  await breathe(bytes);
  const reading = read(json, file);
  await breathe(bytes);
  return { ...reading, problems: [...(await findRepeats(file, bytes, json)), ...reading.problems] };
}

/** From so many bytes on each step takes long enough that the page is given a turn between two. */
const LONG = 2_000_000;

async function breathe({ length }: Uint8Array): Promise<void> {
  if (length > LONG) await new Promise((resolve) => setTimeout(resolve));
}
