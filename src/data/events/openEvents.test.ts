import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { datasetQuery } from '@/data/datasetQuery';
import { closeAhead, type Opening, openAhead, openEvents as openForReal } from './openEvents';

/** Workers that do as they are told by the test. */
let workers: { terminate: () => void; tell: (data: unknown) => void }[] = [];

/** All that a test opened: a file that is left open says after its patience, in another test, that no worker came. */
let opened: Opening[] = [];
function openEvents(...asked: Parameters<typeof openForReal>): Opening {
  const opening = openForReal(...asked);
  opened.push(opening);
  return opening;
}

beforeEach(() => {
  workers = [];
  opened = [];
  class Told {
    terminate = vi.fn();
    tell: (data: unknown) => void = () => {};
    constructor() {
      workers.push(this);
    }
    postMessage() {}
    addEventListener(type: string, listener: (event: { data: unknown }) => void) {
      if (type === 'message') this.tell = (data) => listener({ data });
    }
  }
  vi.stubGlobal('Worker', Told);
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
});

afterEach(() => {
  openEvents('none', '', () => {});
  for (const { file } of opened) file.close();
  vi.unstubAllGlobals();
});

test('a file that was begun ahead is read once, and tells how far it has come to whoever took it over', async () => {
  openAhead('many/events.parquet', '1');
  const onProgress = vi.fn();
  const { opened } = openEvents('many/events.parquet', '1', onProgress);
  expect(workers).toHaveLength(1);
  workers[0]?.tell({ bytes: 3, of: 9 });
  expect(onProgress).toHaveBeenCalledWith({ bytes: 3, of: 9 });
  workers[0]?.tell({ id: 1, answer: 'columns' });
  expect(await opened).toBe('columns');
});

test('it is taken over only once: who tries again reads anew', () => {
  openAhead('many/events.parquet', '1');
  openEvents('many/events.parquet', '1', () => {}).file.close();
  openEvents('many/events.parquet', '1', () => {});
  expect(workers).toHaveLength(2);
  expect(workers[1]?.terminate).not.toHaveBeenCalled();
});

test.each([
  ['another file', 'other/events.parquet', '1'],
  ['another version', 'many/events.parquet', '2'],
])('%s is read for itself, and what nobody wants is given up', (_name, path, version) => {
  openAhead('many/events.parquet', '1');
  openEvents(path, version, () => {});
  expect(workers).toHaveLength(2);
  expect(workers[0]?.terminate).toHaveBeenCalled();
});

test('what failed ahead is told to whoever wants it', async () => {
  openAhead('many/events.parquet', '1');
  workers[0]?.tell({
    id: 1,
    failure: { file: 'many/events.parquet', sentence: 'It is damaged.', isPassing: false },
  });
  await expect(openEvents('many/events.parquet', '1', () => {}).opened).rejects.toMatchObject({
    message: 'It is damaged.',
  });
});

test('a file that was begun ahead is closed once it is known that it is not wanted', () => {
  openAhead('many/events.parquet', '1');
  closeAhead('many/events.parquet');
  expect(workers[0]?.terminate).not.toHaveBeenCalled();
  closeAhead(null);
  expect(workers[0]?.terminate).toHaveBeenCalledOnce();
  openEvents('many/events.parquet', '1', () => {});
  expect(workers).toHaveLength(2);
});

test.each([
  ['that is refused', { schemaVersion: 2, version: '1', events: { file: 'events.parquet' } }, 1],
  ['of events of its own', { schemaVersion: 1, version: '1', events: [] }, 1],
  ['that names it', { schemaVersion: 1, version: '1', events: { file: 'events.parquet' } }, 0],
])('a dataset file %s: what was begun ahead', async (_, json, closed) => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(json)));
  openAhead('many/events.parquet', '1');
  const client = new QueryClient();
  await client.fetchQuery(datasetQuery('many'));
  expect(workers[0]?.terminate).toHaveBeenCalledTimes(closed);
});
