/** A file that did not come, or came as something else: told in a sentence. */
export class FileError extends Error {
  /** The path below `data/`. */
  readonly file: string;
  /** Whether asking again at once may help: a connection that broke, not a file that is missing or broken. */
  readonly isPassing: boolean;

  constructor(file: string, sentence: string, isPassing: boolean) {
    super(sentence);
    this.name = 'FileError';
    this.file = file;
    this.isPassing = isPassing;
  }
}

/** How much of a file has come, in bytes; `total` is `null` where the server does not say. */
export interface Progress {
  received: number;
  total: number | null;
}

export interface FetchOptions {
  /** `check` asks the server each time whether the file has changed; `keep` trusts the browser's copy. */
  freshness: 'check' | 'keep';
  query?: string;
  signal: AbortSignal;
  /** The most bytes that are read; fetching stops there. */
  most: number;
  onProgress?: (progress: Progress) => void;
}

/** How long a server may be silent before a file is given up, in milliseconds. A slow one is waited for. */
const PATIENCE = 8_000;

/** Fetches the bytes of a file below `data/`. Throws a `FileError` whatever goes wrong. */
export async function fetchFile(file: string, options: FetchOptions): Promise<Uint8Array> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), PATIENCE);
  };
  waitOn();
  try {
    const response = await fetch(`data/${file}${options.query ?? ''}`, {
      cache: options.freshness === 'check' ? 'no-cache' : 'default',
      // Followed, a redirect could lead to another origin.
      redirect: 'manual',
      signal: AbortSignal.any([options.signal, silence.signal]),
    });
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

function refusal(file: string, { ok, status, type }: Response): FileError | null {
  if (ok) return null;
  if (type === 'opaqueredirect') {
    const sentence = `The server sends whoever asks for data/${file} to another address. Only files beside this page are read: put the file there.`;
    return new FileError(file, sentence, false);
  }
  if (status === 404 || status === 410) {
    const sentence = `There is no file data/${file} on this server (it answered ${status}). Check its name, or publish it.`;
    return new FileError(file, sentence, false);
  }
  const sentence = `The server refused data/${file} (it answered ${status}). Try again later, or ask whoever runs it.`;
  return new FileError(file, sentence, status >= 500);
}

function tooLarge(file: string, most: number): FileError {
  const remedy = file.endsWith('.json')
    ? 'Name a Parquet file in it instead of inline events.'
    : 'Split it into several files.';
  return new FileError(file, `data/${file} is larger than ${most / 1e6} MB. ${remedy}`, false);
}

function silent(file: string): FileError {
  const sentence = `The server sent nothing of data/${file} for ${PATIENCE / 1000} seconds. Check the connection and try again.`;
  return new FileError(file, sentence, false);
}

function broken(file: string): FileError {
  const sentence = `data/${file} could not be fetched: there is no connection to the server, or it broke off. Check the connection and try again.`;
  return new FileError(file, sentence, true);
}
