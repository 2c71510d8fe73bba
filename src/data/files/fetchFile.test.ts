import { afterEach, describe, expect, test, vi } from 'vitest';
import { FileError } from './FileError';
import { fetchFile } from './fetchFile';

const FILE = 'talks/dataset.json';
const never = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function stubFetch(answer: (address: string, how: RequestInit) => Promise<Response>) {
  const stub = vi.fn(answer);
  vi.stubGlobal('fetch', stub);
  return stub;
}

/** What `fetchFile` throws; it fails the test if it throws nothing. */
async function failure(signal: AbortSignal = never): Promise<unknown> {
  try {
    await fetchFile(FILE, { freshness: 'check', most: 1_000_000, signal });
  } catch (error) {
    return error;
  }
  throw new Error('The file came.');
}

/** Never answers; ends as the browser does when its signal is raised. */
const silence = (_address: string, { signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

describe('fetchFile asks', () => {
  test('for a path below data/, and gives its bytes', async () => {
    const stub = stubFetch(async () => new Response(new Uint8Array([0, 255, 10])));
    const bytes = await fetchFile(FILE, { freshness: 'check', most: 1_000_000, signal: never });
    expect([...bytes]).toEqual([0, 255, 10]);
    expect(stub.mock.calls[0]?.[0]).toBe('data/talks/dataset.json');
    expect(stub).toHaveBeenCalledTimes(1);
  });

  test('the server anew, or the copy that the browser keeps', async () => {
    const stub = stubFetch(async () => new Response(''));
    await fetchFile(FILE, { freshness: 'check', most: 1_000_000, signal: never });
    await fetchFile('talks/sources/a.txt', {
      freshness: 'keep',
      query: '?sha=12',
      most: 1_000_000,
      signal: never,
    });
    expect(stub.mock.calls.map(([address, { cache }]) => [address, cache])).toEqual([
      ['data/talks/dataset.json', 'no-cache'],
      ['data/talks/sources/a.txt?sha=12', 'default'],
    ]);
  });
});

/** A body of so many bytes, one at a time; it breaks off when its signal is raised. */
function drip(bytes: number, pause: number, signal: AbortSignal | null | undefined): ReadableStream {
  let left = bytes;
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal?.aborted) return;
      left -= 1;
      controller.enqueue(new Uint8Array(1));
      if (left === 0) controller.close();
    },
  });
}

describe('fetchFile tells how much has come', () => {
  for (const [name, headers, total] of [
    ['of how much', { 'Content-Length': '3' }, 3],
    ['without an end where the server names none', {}, null],
    ['without an end where the file was packed', { 'Content-Length': '3', 'Content-Encoding': 'gzip' }, null],
  ] as const)
    test(name, async () => {
      stubFetch(async () => new Response(new Uint8Array(3), { headers }));
      const onProgress = vi.fn();
      await fetchFile(FILE, { freshness: 'check', most: 10, signal: never, onProgress });
      expect(onProgress.mock.lastCall).toEqual([{ received: 3, total }]);
    });
});

describe('fetchFile says what went wrong', () => {
  const statuses: [status: number, sentence: RegExp, isPassing: boolean][] = [
    [
      404,
      /^There is no file data\/talks\/dataset\.json on this server \(it answered 404\)\. Check its name/,
      false,
    ],
    [
      410,
      /^There is no file data\/talks\/dataset\.json on this server \(it answered 410\)\. Check its name/,
      false,
    ],
    [403, /^The server refused data\/talks\/dataset\.json \(it answered 403\)\. Try again later/, false],
    [500, /^The server refused data\/talks\/dataset\.json \(it answered 500\)\. Try again later/, true],
    [503, /^The server refused data\/talks\/dataset\.json \(it answered 503\)\. Try again later/, true],
  ];
  for (const [status, sentence, isPassing] of statuses) {
    test(`an answer ${status}`, async () => {
      stubFetch(async () => new Response('<html>', { status }));
      const error = await failure();
      expect(error).toBeInstanceOf(FileError);
      expect(error).toMatchObject({ file: FILE, isPassing, message: expect.stringMatching(sentence) });
    });
  }

  test('no connection: told without the words of the engine', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure();
    expect(error).toMatchObject({ name: 'FileError', file: FILE, isPassing: true });
    expect(String(error)).toContain('data/talks/dataset.json could not be fetched');
    expect(String(error)).not.toContain('Failed to fetch');
  });

  test('a connection that breaks off in the middle', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array([123]));
        controller.error(new TypeError('network error'));
      },
    });
    stubFetch(async () => new Response(body));
    expect(await failure()).toMatchObject({ name: 'FileError', isPassing: true });
  });

  test('a server that stays silent is given up', async () => {
    vi.useFakeTimers();
    stubFetch(silence);
    const failed = failure();
    await vi.advanceTimersByTimeAsync(7_999);
    vi.advanceTimersByTime(1);
    expect(await failed).toMatchObject({
      name: 'FileError',
      isPassing: false,
      message: expect.stringMatching(
        /^The server sent nothing of data\/talks\/dataset\.json for 8 seconds\./,
      ),
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a slow server is waited for as long as something comes', async () => {
    vi.useFakeTimers();
    stubFetch(async (_address, { signal }) => new Response(drip(4, 7_000, signal)));
    const file = fetchFile(FILE, { freshness: 'check', most: 10, signal: never });
    await vi.advanceTimersByTimeAsync(5 * 7_000);
    expect((await file).length).toBe(4);
  });

  test('a server that falls silent in the middle is given up', async () => {
    vi.useFakeTimers();
    stubFetch(async (_address, { signal }) => new Response(drip(2, 9_000, signal)));
    const failed = failure();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(String(await failed)).toContain('sent nothing of data/talks/dataset.json for 8 seconds');
  });

  test('a redirect is not followed', async () => {
    const stub = stubFetch(async () => ({ ok: false, status: 0, type: 'opaqueredirect' }) as Response);
    const error = await failure();
    expect(error).toMatchObject({ isPassing: false, message: expect.stringContaining('to another address') });
    expect(stub.mock.calls[0]?.[1].redirect).toBe('manual');
  });

  test('a file beyond the limit is given up as soon as the limit is passed', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(1_000));
        },
      });
    stubFetch(async () => new Response(endless()));
    const most = { freshness: 'check', most: 5_000, signal: never } as const;
    await expect(fetchFile(FILE, most)).rejects.toThrow('is larger than 0.005 MB. Name a Parquet file');
    await expect(fetchFile('a/sources/b.txt', most)).rejects.toThrow('Split it into several files.');
    expect(sent).toBeLessThan(20);
    stubFetch(async () => new Response(new Uint8Array(5_000)));
    expect(await fetchFile(FILE, most)).toHaveLength(5_000);
  });

  test('whoever asked and no longer wants the file hears of it as such', async () => {
    const asker = new AbortController();
    stubFetch(silence);
    const failed = failure(asker.signal);
    asker.abort();
    const error = await failed;
    expect(error).not.toBeInstanceOf(FileError);
    expect(error).toBe(asker.signal.reason);
  });
});
