import { afterEach, describe, expect, test, vi } from 'vitest';
import { FileError, fetchFile } from './fetchFile';

const FILE = 'talks/dataset.json';
const never = new AbortController().signal;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function stubFetch(answer: (address: string, how: RequestInit) => Promise<Response>) {
  const stub = vi.fn(answer);
  vi.stubGlobal('fetch', stub);
  return stub;
}

/** What `fetchFile` throws; it fails the test if it throws nothing. */
async function failure(signal: AbortSignal = never): Promise<unknown> {
  try {
    await fetchFile(FILE, { freshness: 'check', signal });
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
    const bytes = await fetchFile(FILE, { freshness: 'check', signal: never });
    expect([...bytes]).toEqual([0, 255, 10]);
    expect(stub.mock.calls[0]?.[0]).toBe('data/talks/dataset.json');
    expect(stub).toHaveBeenCalledTimes(1);
  });

  test('the server anew, or the copy that the browser keeps', async () => {
    const stub = stubFetch(async () => new Response(''));
    await fetchFile(FILE, { freshness: 'check', signal: never });
    await fetchFile('talks/sources/a.txt', { freshness: 'keep', query: '?sha=12', signal: never });
    expect(stub.mock.calls.map(([address, { cache }]) => [address, cache])).toEqual([
      ['data/talks/dataset.json', 'no-cache'],
      ['data/talks/sources/a.txt?sha=12', 'default'],
    ]);
  });
});

describe('fetchFile says what went wrong', () => {
  const statuses: [status: number, sentence: RegExp, isPassing: boolean][] = [
    [404, /^There is no file data\/talks\/dataset\.json on this server \(it answered 404\)\.$/, false],
    [410, /^There is no file data\/talks\/dataset\.json on this server \(it answered 410\)\.$/, false],
    [403, /^The server refused data\/talks\/dataset\.json \(it answered 403\)\.$/, false],
    [500, /^The server refused data\/talks\/dataset\.json \(it answered 500\)\.$/, true],
    [503, /^The server refused data\/talks\/dataset\.json \(it answered 503\)\.$/, true],
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
    const patience = new AbortController();
    const asked = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    stubFetch(silence);
    const failed = failure();
    patience.abort(new DOMException('signal timed out', 'TimeoutError'));
    expect(await failed).toMatchObject({
      name: 'FileError',
      isPassing: false,
      message: 'The server did not send data/talks/dataset.json within 8 seconds.',
    });
    expect(asked).toHaveBeenCalledWith(8000);
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
