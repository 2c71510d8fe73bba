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

/** How long a server may be silent before a file is given up, in milliseconds. A slow one is waited for. */
export const PATIENCE = 8_000;

/** Why an answer is not the file that was asked for; `null` if it may be. */
export function refusal(file: string, { ok, status, type }: Response): FileError | null {
  if (ok) return null;
  if (type === 'opaqueredirect') return sentAway(file);
  if (status === 404 || status === 410) {
    const sentence = `There is no file data/${file} on this server (it answered ${status}). Check its name, or publish it.`;
    return new FileError(file, sentence, false);
  }
  const sentence = `The server refused data/${file} (it answered ${status}). Try again later, or ask whoever runs it.`;
  return new FileError(file, sentence, status >= 500);
}

/** A redirect, which is not followed: it could lead to another origin. */
function sentAway(file: string): FileError {
  const sentence = `The server sends whoever asks for data/${file} to another address. Only files beside this page are read: put the file there.`;
  return new FileError(file, sentence, false);
}

/** The server sends nothing, or nothing more. Asking again at once would make the reader wait twice as long. */
export function silent(file: string): FileError {
  const sentence = `The server sent nothing of data/${file} for ${PATIENCE / 1000} seconds. Check the connection and try again.`;
  return new FileError(file, sentence, false);
}

/** The connection failed, before or while something came. */
export function broken(file: string): FileError {
  const sentence = `data/${file} could not be fetched: there is no connection to the server, or it broke off. Check the connection and try again.`;
  return new FileError(file, sentence, true);
}
