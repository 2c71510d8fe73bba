import type { Problem } from '@/model/read/problem';
import { hasRepeats } from '@/model/record/hasRepeats';
import type { InTurns } from './inTurns';
import { loadExplanations } from './loadExplanations';

/**
 * Finds the fields of a JSON file that stand twice in one object. `bytes` are the file, `json` what was read of it.
 * Without what names them the page says what it knows.
 */
export async function findRepeats(
  file: string,
  bytes: Uint8Array,
  json: unknown,
  inTurns: InTurns,
): Promise<Problem[]> {
  if (!(await inTurns(hasRepeats(bytes, json)))) return [];
  const loaded = await loadExplanations();
  if (loaded !== null) return loaded.sayRepeats(new TextDecoder().decode(bytes), file);
  const message = 'A field stands twice in one object; only what stands last is read. Join the two.';
  return [{ file, record: null, code: 'repeated-field', message }];
}
