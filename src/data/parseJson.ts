import { FileError } from './FileError';
import { readJson } from './readJson';

/** How long what explains a broken file is waited for, in milliseconds: its reader has waited already. */
const PATIENCE = 4_000;

/** Parses the bytes of a JSON file. Rejects with a `FileError` that says what came in place of JSON. */
export async function parseJson(file: string, bytes: Uint8Array): Promise<unknown> {
  try {
    return readJson(bytes);
  } catch {
    throw new FileError(file, `data/${file} ${await explain(bytes)}`, false);
  }
}

/** The explanation lies in a file of its own: sound data never need it, and without it the file is named all the same. */
async function explain(bytes: Uint8Array): Promise<string> {
  const late = new Promise<null>((resolve) =>
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => resolve(null)),
  );
  const loaded = await Promise.race([import('./sayNoJson').catch(() => null), late]);
  return loaded?.sayNoJson(bytes) ?? 'is not sound JSON. Publish the whole file again.';
}
