import { FileError } from './FileError';
import { loadExplanations } from './loadExplanations';
import { readJson } from './readJson';

/** Parses the bytes of a JSON file. Rejects with a `FileError` that says what came in place of JSON. */
export async function parseJson(file: string, bytes: Uint8Array): Promise<unknown> {
  try {
    return readJson(bytes);
  } catch {
    const why =
      (await loadExplanations())?.sayNoJson(bytes) ?? 'is not sound JSON. Publish the whole file again.';
    throw new FileError(file, `data/${file} ${why}`, false);
  }
}
