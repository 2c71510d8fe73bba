import { sayFound } from '@/model/read/sayFound';
import { atMost } from './atMost';
import { broken, FileError, PATIENCE, refusal, silent } from './FileError';

/** A file of which parts can be asked for; what `hyparquet` reads from. */
export interface RangeFile {
  byteLength: number;
  /** Bytes from `start` up to, not including, `end`; without it to the end of the file. */
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/** Which file is asked for, and who is told of what comes of it. */
export interface RangeRequest {
  /** The whole address: in a worker, a relative one would mean another file. */
  address: string;
  /** The path below `data/`, for messages. */
  file: string;
  /** Called for every piece that comes in, with its length and where in the file its part begins. */
  onBytes: (count: number, start: number) => void;
}

/** So many parts are asked for at a time: who waits for a connection of the browser would be taken for silent. */
const MOST_AT_ONCE = 20;

/** What every Parquet file begins with. */
const MAGIC = 'PAR1';

/**
 * Opens a Parquet file by asking for its first bytes: they tell its length, and whether the server answers
 * parts at all. Throws a `FileError` whatever goes wrong, then or later; also if the file changes in between.
 */
export async function openRangeFile(request: RangeRequest): Promise<RangeFile> {
  const { file } = request;
  const first = await fetchRange(request, 0, MAGIC.length, noParts);
  refuseOthers(file, first.bytes);
  const turns = atMost(MOST_AT_ONCE);
  return {
    byteLength: first.size,
    async slice(start, end = first.size) {
      // A browser that holds a part of a file asks for another one of that same file only: of a new one comes the whole.
      const part = await turns.take('', () => fetchRange(request, start, end, replaced));
      if (part.version !== first.version || part.size !== first.size) throw replaced(file);
      return part.bytes;
    },
  };
}

/** Throws a `FileError` where what a file begins with is no Parquet file. */
export function refuseOthers(file: string, bytes: ArrayBuffer): void {
  const found = new TextDecoder('latin1').decode(bytes.slice(0, MAGIC.length));
  if (found === MAGIC) return;
  const what =
    found === 'PARE'
      ? 'it is encrypted, which is not read here'
      : `it begins with ${sayFound(found)}, not with "${MAGIC}"`;
  const sentence = `data/${file} is not a Parquet file: ${what}. Publish the file as it was written.`;
  throw new FileError(file, sentence, false);
}

interface Part {
  bytes: ArrayBuffer;
  /** Of the whole file. */
  size: number;
  /** What the server calls this version of the file; empty if it gives none. */
  version: string;
}

/** `sayWhole` says what it means where the whole comes in place of the part. */
async function fetchRange(
  request: RangeRequest,
  start: number,
  end: number,
  sayWhole: (file: string) => FileError,
): Promise<Part> {
  const { address, file, onBytes } = request;
  const patience = makePatience();
  try {
    const response = await fetch(address, {
      cache: 'no-cache',
      headers: { Range: `bytes=${start}-${end - 1}` },
      redirect: 'manual',
      signal: patience.signal,
    });
    if (response.status === 200) throw sayWhole(file);
    const size = sizeIn(response, file, start);
    const length = Math.min(end, size) - start;
    const bytes = await readBody(response, length, (count) => {
      patience.renew();
      onBytes(count, start);
    });
    if (bytes.byteLength > length) throw noParts(file);
    if (bytes.byteLength < length) throw broken(file);
    const { headers } = response;
    return { bytes, size, version: headers.get('ETag') ?? headers.get('Last-Modified') ?? '' };
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw patience.signal.aborted ? silent(file) : broken(file);
  } finally {
    patience.end();
  }
}

/** The size of the whole file, which an answer with the part from `start` on tells; throws where it is no such answer. */
function sizeIn(response: Response, file: string, start: number): number {
  if (response.status === 416)
    throw new FileError(file, `data/${file} is empty or cut off. Publish it again.`, false);
  const refused = refusal(file, response);
  if (refused !== null) throw refused;
  const [, from, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
  if (response.status === 206 && Number(from) === start) return Number(size);
  throw noParts(file);
}

function noParts(file: string): FileError {
  const sentence = `This server does not send parts of data/${file} (HTTP range requests), which a large dataset needs. Publish it on a server that does.`;
  return new FileError(file, sentence, false);
}

function replaced(file: string): FileError {
  const sentence = `data/${file} was replaced while it was read. Load the page again.`;
  return new FileError(file, sentence, false);
}

/** Reads until the end, or until more than `most` bytes came: a body may have no end. */
async function readBody(
  response: Response,
  most: number,
  onPiece: (count: number) => void,
): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const reader = response.body?.getReader(); reader !== undefined && length <= most; ) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    onPiece(value.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

/** A signal that is raised after some seconds in which nothing came, or in the end: nothing more is wanted then. */
function makePatience() {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), PATIENCE);
  let timer = start();
  const renew = () => {
    clearTimeout(timer);
    timer = start();
  };
  const end = () => {
    clearTimeout(timer);
    controller.abort();
  };
  return { signal: controller.signal, renew, end };
}
