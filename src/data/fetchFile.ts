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

/** How long a file may be silent before it is given up, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Fetches the bytes of a file below `data/`. Throws a `FileError` whatever goes wrong. `check` asks the
 * server each time whether the file has changed; `keep` trusts the browser's copy.
 */
export async function fetchFile(
  file: string,
  how: { freshness: 'check' | 'keep'; query?: string; signal: AbortSignal },
): Promise<Uint8Array> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(`data/${file}${how.query ?? ''}`, {
      cache: how.freshness === 'check' ? 'no-cache' : 'default',
      signal: AbortSignal.any([how.signal, patience]),
    });
    if (!response.ok) throw refusal(file, response.status);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (how.signal.aborted) throw error;
    if (patience.aborted) {
      throw new FileError(
        file,
        `The server did not send data/${file} within ${PATIENCE / 1000} seconds.`,
        false,
      );
    }
    throw new FileError(
      file,
      `data/${file} could not be fetched: there is no connection to the server, or it broke off.`,
      true,
    );
  }
}

function refusal(file: string, status: number): FileError {
  if (status === 404 || status === 410) {
    return new FileError(
      file,
      `There is no file data/${file} on this server (it answered ${status}).`,
      false,
    );
  }
  const sentence = `The server refused data/${file} (it answered ${status}).`;
  return new FileError(file, sentence, status >= 500);
}
