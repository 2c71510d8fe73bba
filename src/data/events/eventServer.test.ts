import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EventReply } from './eventMessages';
import { EventServer } from './eventServer';
import { unpackText } from './packTexts';
import { ParquetEvents } from './parquetEvents';
import { smallParquet, text } from './smallParquet.fixture';

const BYTES = smallParquet(
  {
    start: { type: 'INT32', data: [10, 20, 30] },
    end: { type: 'INT32', data: [11, 21, 31] },
    precision: text('day', 'day', 'day'),
    kind: text('call', 'call', 'party'),
    modality: text('held', 'held', 'held'),
    participants: text('berg', 'lund', 'berg'),
    title: text('Berg calls', 'Lund calls', 'Berg again'),
    record: text('{"a":1}', '{"a":2}', '{"a":3}'),
  },
  { rowGroupSize: 2 },
);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A server whose file is answered range by range; `replies` is all that it has said. */
async function opened(bytes = BYTES) {
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    const [, start, last] = /bytes=(\d+)-(\d+)/.exec((headers as Record<string, string>).Range ?? '') ?? [];
    const range = `bytes ${start}-${last}/${bytes.length}`;
    const body = bytes.slice(Number(start), Number(last) + 1);
    return new Response(body, { status: 206, headers: { 'Content-Range': range } });
  });
  const replies: EventReply[] = [];
  const server = new EventServer((reply) => replies.push(reply));
  await server.serve({ id: 1, ask: 'open', address: 'http://x/data/a/e.parquet', file: 'a/e.parquet' });
  return { server, replies };
}

/** From now on parts of the file come when they are given: so many bytes of one, or all and the end. */
function stubSlowParts() {
  const parts: { signal: AbortSignal; give: (bytes?: number) => void }[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers, signal }: RequestInit) => {
    const [, start, last] = /bytes=(\d+)-(\d+)/.exec((headers as Record<string, string>).Range ?? '') ?? [];
    const bytes = BYTES.slice(Number(start), Number(last) + 1);
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        const give = (count = bytes.length) => {
          stream.enqueue(bytes.slice(0, count));
          if (count === bytes.length) stream.close();
        };
        parts.push({ signal: signal as AbortSignal, give });
      },
    });
    const range = `bytes ${start}-${last}/${BYTES.length}`;
    return new Response(body, { status: 206, headers: { 'Content-Range': range } });
  });
  return parts;
}

describe('EventServer', () => {
  test('tells progress while it opens the file, up to the whole, and none after', async () => {
    const { server, replies } = await opened();
    const progress = replies.filter((reply) => 'of' in reply);
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.at(-1)).toMatchObject({ bytes: progress.at(-1)?.of });
    expect(replies.at(-1)).toMatchObject({ id: 1, answer: { columns: { inFile: 3 } } });
    replies.length = 0;
    await server.serve({ id: 2, ask: 'titles', group: 1 });
    await server.serve({ id: 3, ask: 'record', row: 1 });
    expect(replies.map((reply) => ('id' in reply ? reply.id : 'progress'))).toEqual([2, 3]);
    expect(replies[1]).toEqual({ id: 3, answer: '{"a":2}' });
    const [first] = replies;
    expect(first && 'answer' in first && unpackText(first.answer as never, 0)).toBe('Berg again');
  });

  test('searches all titles, and gives way to a later search', async () => {
    const { server, replies } = await opened();
    replies.length = 0;
    const earlier = server.serve({ id: 2, ask: 'search', query: 'call' });
    await Promise.all([earlier, server.serve({ id: 3, ask: 'search', query: 'berg' })]);
    expect(replies).toContainEqual({ id: 2, answer: null });
    expect(replies).toContainEqual({ id: 3, answer: Uint32Array.of(0, 2) });
  });

  test('of titles that take a while it tells how far those of each row group have come', async () => {
    const { server, replies } = await opened();
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    replies.length = 0;
    await server.serve({ id: 2, ask: 'titles', group: 1 });
    const { groups } = (await ParquetEvents.open(BYTES.buffer, 'e', () => {})) ?? [];
    expect(groups[1]?.titles.bytes).toBeGreaterThan(0);
    expect(replies[0]).toEqual({ titleBytes: [0, groups[1]?.titles.bytes] });
  });

  test('a search that is stopped gives nothing', async () => {
    const { server, replies } = await opened();
    replies.length = 0;
    const search = server.serve({ id: 2, ask: 'search', query: 'call' });
    await Promise.all([search, server.serve({ id: 3, ask: 'stop' })]);
    expect(replies).toContainEqual({ id: 2, answer: null });
  });

  test('a search that is stopped downloads no further; titles that somebody else waits for come', async () => {
    const { server, replies } = await opened();
    const parts = stubSlowParts();
    replies.length = 0;
    const search = server.serve({ id: 2, ask: 'search', query: 'call' });
    await vi.waitFor(() => expect(parts).toHaveLength(1));
    await server.serve({ id: 3, ask: 'stop' });
    parts[0]?.give(1);
    await search;
    expect(replies).toContainEqual({ id: 2, answer: null });
    expect(parts.map(({ signal }) => signal.aborted)).toEqual([true]);
    const titles = server.serve({ id: 4, ask: 'titles', group: 0 });
    await vi.waitFor(() => expect(parts).toHaveLength(2));
    parts[1]?.give();
    await titles;
    expect(replies).toContainEqual({ id: 4, answer: expect.anything() });
    const later = server.serve({ id: 5, ask: 'search', query: 'berg' });
    for (const at of [2, 3]) {
      await vi.waitFor(() => expect(parts).toHaveLength(at + 1));
      parts[at]?.give();
    }
    await later;
    expect(replies).toContainEqual({ id: 5, answer: Uint32Array.of(0, 2) });
  });

  test('a failure is a sentence', async () => {
    const { replies } = await opened(BYTES.slice(0, 100));
    expect(replies.at(-1)).toMatchObject({ id: 1, failure: { file: 'a/e.parquet', isPassing: false } });
  });
});
