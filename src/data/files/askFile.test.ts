import { afterEach, expect, test, vi } from 'vitest';
import { askAhead, askFile } from './askFile';

afterEach(() => vi.unstubAllGlobals());

/** A server that never answers by itself: what it was asked, and how to answer. */
function stubServer() {
  const calls: { address: string; init: RequestInit; answer: (response: Response) => void }[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
      calls.push({ address, init, answer: resolve });
    });
  });
  return calls;
}

test('what was asked for ahead is asked for once, and its answer is given once', async () => {
  const calls = stubServer();
  askAhead('index.json');
  const { signal } = new AbortController();
  const first = askFile('index.json', 'check', signal);
  expect(calls.map(({ address, init }) => [address, init.cache])).toEqual([['data/index.json', 'no-cache']]);
  const response = new Response('{}');
  calls[0]?.answer(response);
  expect(await first).toBe(response);
  void askFile('index.json', 'check', signal);
  expect(calls).toHaveLength(2);
});

test('who no longer wants what was asked for ahead ends that request', async () => {
  const calls = stubServer();
  askAhead('talks/dataset.json');
  const leave = new AbortController();
  const answer = askFile('talks/dataset.json', 'check', leave.signal);
  leave.abort();
  await expect(answer).rejects.toThrow('left');
  expect(calls[0]?.init.signal?.aborted).toBe(true);
});

test('what fails before anybody wants it is told to whoever does, and the next one asks anew', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
  askAhead('failing.json');
  await Promise.resolve();
  const { signal } = new AbortController();
  await expect(askFile('failing.json', 'check', signal)).rejects.toThrow('no connection');
  const calls = stubServer();
  void askFile('failing.json', 'keep', signal);
  expect(calls[0]?.init.cache).toBe('default');
});
