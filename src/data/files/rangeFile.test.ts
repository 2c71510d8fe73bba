import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRangeFile } from './rangeFile';

const FILE = 'many/events.parquet';
const BYTES = new TextEncoder().encode('PAR1 and what follows PAR1');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

type Answer = (
  start: number,
  end: number,
  count: number,
  signal: AbortSignal,
) => Response | Promise<Response>;

/** A server that answers ranges; `end` is not part of one. `count` is the number of the request, from 0. */
function stubServer(answer: Answer) {
  let count = 0;
  const stub = vi.fn(async (_address: string, { headers, signal }: RequestInit) => {
    const [, start, last] = /bytes=(\d+)-(\d+)/.exec((headers as Record<string, string>).Range ?? '') ?? [];
    const aborted = new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(signal.reason)),
    );
    return Promise.race([answer(Number(start), Number(last) + 1, count++, signal as AbortSignal), aborted]);
  });
  vi.stubGlobal('fetch', stub);
  return stub;
}

function part(
  start: number,
  end: number,
  { bytes = BYTES, version = '"a"', size = BYTES.length } = {},
): Response {
  const body = bytes.slice(start, Math.min(end, bytes.length));
  const range = `bytes ${start}-${end - 1}/${size}`;
  return new Response(body, { status: 206, headers: { 'Content-Range': range, ETag: version } });
}

const open = (onBytes = (_: number) => {}) =>
  openRangeFile({ address: `http://x/data/${FILE}`, file: FILE, onBytes });

/** What opening the file and reading its end throws. */
async function failure(): Promise<unknown> {
  try {
    const file = await open();
    await file.slice(10);
  } catch (error) {
    return error;
  }
  throw new Error('The file came.');
}

describe('openRangeFile', () => {
  test('learns the length from the first bytes and fetches parts', async () => {
    stubServer((start, end) => part(start, end));
    let count = 0;
    const file = await open((bytes) => {
      count += bytes;
    });
    expect(file.byteLength).toBe(BYTES.length);
    expect(new TextDecoder().decode(await file.slice(5, 8))).toBe('and');
    expect(new TextDecoder().decode(await file.slice(22))).toBe('PAR1');
    expect(count).toBe(4 + 3 + 4);
  });

  test('of hundreds of parts at once none is said to be silent while it waits for its turn in the browser', async () => {
    vi.useFakeTimers();
    let going = 0;
    const queue: (() => void)[] = [];
    stubServer(async (start, end) => {
      // As a browser does: six at a time, the others wait.
      if (going === 6) await new Promise<void>((begin) => queue.push(begin));
      else going += 1;
      await new Promise((answer) => setTimeout(answer, 100));
      const next = queue.shift();
      if (next === undefined) going -= 1;
      else next();
      return part(start, end);
    });
    const opening = open();
    await vi.advanceTimersByTimeAsync(100);
    const file = await opening;
    const parts = Promise.allSettled(Array.from({ length: 600 }, () => file.slice(5, 8)));
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await parts).filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  const html = () => new Response('<!doctype html>', { status: 200 });
  const cases: [what: string, answer: Answer, message: RegExp][] = [
    [
      'a file that is not there',
      () => new Response('', { status: 404 }),
      /^There is no file data\/many\/events\.parquet/,
    ],
    ['a server that refuses', () => new Response('', { status: 403 }), /refused .* 403/],
    ['an empty file', () => new Response('', { status: 416 }), /is empty or cut off/],
    ['a server without ranges', html, /does not send parts of .* \(HTTP range requests\)/],
    ['a part of unknown size', () => new Response('PAR1', { status: 206 }), /does not send parts/],
    [
      'another kind of file',
      (start, end) => part(start, end, { bytes: BYTES.slice(5) }),
      /is not a Parquet file/,
    ],
    ['a part that is too short', (start, end, count) => part(start, count > 0 ? end - 3 : end), /broke off/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), /could not be fetched/],
    [
      'a file replaced in between',
      (start, end, count) => part(start, end, { version: `"${count}"` }),
      /was replaced/,
    ],
    [
      'a file replaced in between, without a name for its versions',
      (start, end, count) => {
        const answer = part(start, end);
        answer.headers.delete('ETag');
        answer.headers.set('Last-Modified', `Fri, 20 Dec 2019 10:00:0${count} GMT`);
        return answer;
      },
      /was replaced/,
    ],
    [
      'a file of which the whole comes once it is another one',
      (start, end, count) => (count === 0 ? part(start, end) : new Response(BYTES)),
      /was replaced .* Load the page again/,
    ],
    [
      'a part that is not the one asked for',
      (start, end, count) => part(start - 4 * count, end - 4 * count),
      /does not send parts/,
    ],
    [
      'a file grown in between',
      (start, end, count) => part(start, end, { size: BYTES.length + count }),
      /was replaced/,
    ],
  ];
  for (const [what, answer, message] of cases)
    test(`says ${what} in a sentence`, async () => {
      stubServer(answer);
      expect(await failure()).toMatchObject({
        name: 'FileError',
        file: FILE,
        message: expect.stringMatching(message),
      });
    });

  test('reads no more of a part than was asked for', async () => {
    let sent = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(new Uint8Array(9));
      sent += 1;
      if (sent === 99) controller.close();
    };
    stubServer((start, end) => {
      const headers = { 'Content-Range': `bytes ${start}-${end - 1}/26` };
      return new Response(new ReadableStream({ pull }), { status: 206, headers });
    });
    expect(await failure()).toMatchObject({ message: expect.stringMatching(/does not send parts/) });
    expect(sent).toBeLessThan(5);
  });

  test('gives up a server that falls silent', async () => {
    vi.useFakeTimers();
    stubServer(() => new Promise(() => {}));
    const failed = failure();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await failed).toMatchObject({
      name: 'FileError',
      message: expect.stringContaining('sent nothing of'),
    });
  });

  test('gives up a server that falls silent in the middle of a part', async () => {
    vi.useFakeTimers();
    stubServer((start, end, count, signal) => {
      if (count === 0) return part(start, end);
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(2));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, {
        status: 206,
        headers: { 'Content-Range': `bytes ${start}-${end - 1}/26`, ETag: '"a"' },
      });
    });
    const failed = failure();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await failed).toMatchObject({ message: expect.stringContaining('sent nothing of') });
  });
});
