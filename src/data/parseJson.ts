import { canonicalText } from '@/model/text/canonicalText';
import { FileError } from './fetchFile';

/** The largest JSON file that is read, in bytes. */
const MOST_BYTES = 25_000_000;

/** Parses the bytes of a JSON file. Throws a `FileError` that says what came in place of JSON. */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  if (bytes.length > MOST_BYTES) {
    throw new FileError(
      file,
      `data/${file} is larger than 25 MB. Name a Parquet file in it instead of inline events.`,
      false,
    );
  }
  const read = canonicalText(bytes);
  if ('problem' in read) throw new FileError(file, `data/${file} is not readable: ${read.problem}`, false);
  const text = read.text.trim();
  if (text === '') throw new FileError(file, `data/${file} is empty.`, false);
  if (text.startsWith('<')) {
    throw new FileError(
      file,
      `data/${file} is a web page, not JSON. The server may answer a missing file with a page.`,
      false,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new FileError(
      file,
      `data/${file} is not sound JSON: it is cut off or has a stray character. Publish the whole file again.`,
      false,
    );
  }
}
