import { askFile, type Freshness } from './askFile';
import { broken, FileError, PATIENCE, refusal, silent } from './FileError';

/** How much of a file has come, in bytes: nothing at first; `total` is `null` where the server does not say. */
export interface Progress {
  received: number;
  total: number | null;
}

/** How a file is fetched, and who is told how far it has come. */
export interface FetchOptions {
  freshness: Freshness;
  query?: string;
  signal: AbortSignal;
  /** The most bytes that are read; fetching stops there. */
  most: number;
  onProgress?: (progress: Progress) => void;
}

/** Fetches the bytes of a file below `data/`. Throws a `FileError` whatever goes wrong. */
export async function fetchFile(file: string, options: FetchOptions): Promise<Uint8Array> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), PATIENCE);
  };
  waitOn();
  options.onProgress?.({ received: 0, total: null });
  try {
    const signal = AbortSignal.any([options.signal, silence.signal]);
    const response = await askFile(`${file}${options.query ?? ''}`, options.freshness, signal);
    const refused = refusal(file, response);
    if (refused !== null) throw refused;
    return await readBody(file, response, { ...options, onBytes: waitOn });
  } catch (error) {
    if (error instanceof FileError || options.signal.aborted) throw error;
    throw silence.signal.aborted ? silent(file) : broken(file);
  } finally {
    clearTimeout(timer);
    // Whatever else the server would still send is not wanted.
    silence.abort();
  }
}

async function readBody(
  file: string,
  response: Response,
  { most, onBytes, onProgress }: FetchOptions & { onBytes: () => void },
): Promise<Uint8Array> {
  const total = lengthOf(response);
  const parts: Uint8Array[] = [];
  let received = 0;
  for (const reader = response.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    onBytes();
    parts.push(value);
    received += value.length;
    if (received > most) throw tooLarge(file, most);
    onProgress?.({ received, total });
  }
  return joined(parts, received);
}

/** A packed file has another length than the bytes that are read. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get('Content-Length') ?? 'none');
  return headers.has('Content-Encoding') || !Number.isSafeInteger(length) ? null : length;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function tooLarge(file: string, most: number): FileError {
  const remedies = [
    ['dataset.json', 'Name a Parquet file in it instead of inline events.'],
    ['index.json', 'List fewer datasets in it: one opens by its name, listed or not.'],
    ['', 'Split it into several files.'],
  ] as const;
  const remedy = remedies.find(([end]) => file.endsWith(end))?.[1];
  return new FileError(file, `data/${file} is larger than ${most / 1e6} MB. ${remedy}`, false);
}
