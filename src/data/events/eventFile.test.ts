import { afterEach, expect, test, vi } from 'vitest';
import { EventFile } from './eventFile';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the worker made last says is heard by this. */
let told: (event: { data: unknown }) => void;

/** A worker whose script never comes, or, with `isUp`, one that starts and never answers; it may hear all the same. */
function stubWorker(isUp: boolean, hears = false) {
  const terminate = vi.fn();
  class Silent {
    terminate = terminate;
    private tell: (event: { data: unknown }) => void = () => {};
    postMessage(asked: unknown) {
      if (hears && asked === 'ping') this.tell({ data: { isUp: true } });
    }
    addEventListener(type: string, listener: (event: { data: unknown }) => void) {
      if (type === 'message') told = this.tell = listener;
      if (isUp && type === 'message') setTimeout(() => listener({ data: { isUp: true } }), 100);
    }
  }
  vi.stubGlobal('Worker', Silent);
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
  vi.useFakeTimers();
  return terminate;
}

test('a worker that does not come in eight seconds is given up, also by who asks later', async () => {
  const terminate = stubWorker(false);
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const file = new EventFile('many/events.parquet', () => {});
  const opening = file.open('1').catch(String);
  await vi.advanceTimersByTimeAsync(7_999);
  expect(terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await opening).toContain('which reads large datasets, did not arrive');
  await expect(file.titles(0)).rejects.toMatchObject({ file: 'many/events.parquet', isPassing: false });
  expect(terminate).toHaveBeenCalled();
});

test('a worker that does not come is told with what the server says to it, before patience ends', async () => {
  stubWorker(false);
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  const opening = new EventFile('many/events.parquet', () => {}).open('1').catch(String);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await opening).toMatch(/did not arrive – the server answered 503\. Load the page again\.$/);
});

test('a worker that comes while the server is asked after it is kept', async () => {
  const terminate = stubWorker(false);
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  const file = new EventFile('many/events.parquet', () => {});
  void file.open('1');
  await vi.advanceTimersByTimeAsync(6_000);
  told({ data: { isUp: true } });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(terminate).not.toHaveBeenCalled();
  file.close();
});

test('a worker that has started and hears is waited for: it tells of silence by itself', async () => {
  const terminate = stubWorker(true, true);
  const file = new EventFile('many/events.parquet', () => {});
  void file.open('1');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(terminate).not.toHaveBeenCalled();
  file.close();
});

test('a worker that hears no more while it reads is given up, and the file called damaged', async () => {
  const terminate = stubWorker(true);
  const file = new EventFile('many/events.parquet', () => {});
  // Nothing is asked: nothing is missed.
  await vi.advanceTimersByTimeAsync(60_000);
  const opening = file.open('1').catch(String);
  await vi.advanceTimersByTimeAsync(7_000);
  expect(terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await opening).toContain('many/events.parquet cannot be read: reading it comes to no end');
  expect(terminate).toHaveBeenCalled();
});

test('where no worker may be made, the sentence says so', async () => {
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
  vi.stubGlobal('Worker', () => {
    throw new Error('SecurityError');
  });
  const file = new EventFile('many/events.parquet', () => {});
  await expect(file.open('1')).rejects.toThrow('allows no workers, which large datasets need.');
  file.close();
});
