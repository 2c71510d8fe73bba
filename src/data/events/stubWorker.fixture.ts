/** A Parquet file as the page reads it, range by range and in a worker, without a network and in one thread. */
import { vi } from 'vitest';
import type { Answer } from '@/data/tellFailure.fixture';
import type { EventReply, EventRequest } from './eventMessages';
import { EventServer } from './eventServer';

/** Answers ranges of a file. */
export const ranges =
  (bytes: Uint8Array<ArrayBuffer>): Answer =>
  ({ headers }) => {
    const [, start, last] = /bytes=(\d+)-(\d+)/.exec((headers as Record<string, string>).Range ?? '') ?? [];
    const range = `bytes ${start}-${last}/${bytes.length}`;
    const body = bytes.slice(Number(start), Number(last) + 1);
    return new Response(body, { status: 206, headers: { 'Content-Range': range } });
  };

/** A worker in this thread: the page's end and the worker's own work, without what carries messages. */
export function stubWorker(): void {
  class Here {
    private readonly listeners: ((event: { data: EventReply }) => void)[] = [];
    private readonly server = new EventServer((data) => {
      for (const listener of this.listeners) listener({ data });
    });
    addEventListener(type: string, listener: (event: { data: EventReply }) => void) {
      if (type !== 'message') return;
      this.listeners.push(listener);
      queueMicrotask(() => listener({ data: { isUp: true } }));
    }
    postMessage(request: EventRequest) {
      void this.server.serve(request);
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Here);
  vi.stubGlobal('document', { baseURI: 'http://127.0.0.1/' });
}
