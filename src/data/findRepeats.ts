import { hasRepeats } from '@/model/record/hasRepeats';
import type { Problem } from '@/model/record/problem';

/**
 * Finds the fields of a JSON file that stand twice in one object. `bytes` are the file, `json` what was read of it. What
 * names them lies in a file of its own: sound data never need it, and without it the page says what it knows.
 */
export async function findRepeats(file: string, bytes: Uint8Array, json: unknown): Promise<Problem[]> {
  if (!hasRepeats(bytes, json)) return [];
  const loaded = await import('@/model/record/sayRepeats').catch(() => null);
  if (loaded !== null) return loaded.sayRepeats(new TextDecoder().decode(bytes), file);
  const message = 'A field stands twice in one object; only what stands last is read. Join the two.';
  return [{ file, record: null, code: 'repeated-field', message }];
}
