import { FileError, PATIENCE } from '@/data/files/FileError';
import { whyMissing } from '@/data/files/whyMissing';
import type { EventColumns } from '@/model/record/eventColumns';
import type { EventAnswers, EventReply, EventRequest, Ping } from './eventMessages';
import WORKER from './eventWorker?worker&url';
import type { RowGroupSpan } from './parquetEvents';

/** How far opening a file, or loading titles, has come, in bytes. */
export interface Progress {
  bytes: number;
  of: number;
}

/** While an answer is waited for, the worker is asked so often whether it still hears, in milliseconds. */
const PULSE = 2_000;
/** After so many pulses without a word it never will: of honest work it tells, step by step, that it comes on. */
const MOST_UNHEARD = 3;

/** A worker of which nothing is heard is asked after at this time, so that patience ends with a reason, in milliseconds. */
const ASK_WHY = 5_000;

/** Says that the worker did not come; `why` is what the server says to it, if anything. */
const sayNotThere = (why: string | null) =>
  `the file ${WORKER.replace(/.*(?=assets\/)/, '')} of this page, which reads large datasets, did not arrive${why === null ? '' : ` – ${why}`}. Load the page again.`;
const NO_END =
  'reading it comes to no end, so it is damaged. Write the file again, and publish it; everything else on this page works.';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

type Question = EventRequest extends infer R ? (R extends EventRequest ? Omit<R, 'id'> : never) : never;

/** A Parquet file of events, read in a worker of its own. `close` ends the worker, whatever it is doing. */
export class EventFile {
  private readonly worker: Worker | null = null;
  private readonly file: string;
  private readonly waiting = new Map<number, Waiting>();
  /** Told how many bytes of the titles of each row group have come, while some are on their way. */
  onTitles: (bytes: readonly number[]) => void = () => {};
  private readonly onProgress: (progress: Progress) => void;
  /** Runs until the worker is first heard. */
  private start: ReturnType<typeof setTimeout> | undefined;
  /** Why nothing can be read. */
  private failed: FileError | null = null;
  private asked = 0;
  private unheard = 0;
  private pulse: ReturnType<typeof setTimeout> | undefined;

  /** `file` is a path below `data/`; `version` is the dataset's, so that new data never meets an old file. */
  constructor(file: string, onProgress: (progress: Progress) => void) {
    this.file = file;
    this.onProgress = onProgress;
    try {
      this.worker = new Worker(WORKER, { type: 'module' });
    } catch {
      // A sandboxed frame has no origin of its own that a worker could come from.
      this.failed = this.error(
        'the frame or the browser that this page stands in allows no workers, which large datasets need. Open the page in a window of its own.',
      );
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<EventReply>) => this.hear(data));
    this.worker.addEventListener('error', async () => this.fail(sayNotThere(await whyMissing(WORKER))));
    this.start = setTimeout(() => this.askWhy(), ASK_WHY);
  }

  /** Reads all that is needed to draw, filter and count. Rejects with a `FileError`. */
  open(version: string): Promise<{ columns: EventColumns; groups: readonly RowGroupSpan[] }> {
    const query = `?v=${encodeURIComponent(version)}`;
    const address = new URL(`data/${this.file}${query}`, document.baseURI).href;
    return this.ask({ ask: 'open', address, file: this.file });
  }

  /** The titles of a row group. Rejects with a `FileError`. */
  titles(group: number): Promise<EventAnswers['titles']> {
    return this.ask({ ask: 'titles', group });
  }

  /** The record of a row of the file as JSON, `null` where it has none. Rejects with a `FileError`. */
  record(row: number): Promise<EventAnswers['record']> {
    return this.ask({ ask: 'record', row });
  }

  /**
   * The numbers in the file of the rows whose titles hold every word of `query`; `null` where a later search
   * took over. Rejects with a `FileError`.
   */
  search(query: string): Promise<EventAnswers['search']> {
    return this.ask({ ask: 'search', query });
  }

  /** Searches no further; the search under way ends as if a later one took over. */
  stopSearch(): void {
    this.ask({ ask: 'stop' }).catch(() => undefined);
  }

  close(): void {
    this.endStart();
    clearTimeout(this.pulse);
    this.worker?.terminate();
    this.waiting.clear();
  }

  private ask<A>(question: Question): Promise<A> {
    this.asked += 1;
    const id = this.asked;
    if (this.failed !== null) return Promise.reject(this.failed);
    return new Promise<A>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.worker?.postMessage({ ...question, id });
      this.pulse ??= setTimeout(() => this.feelPulse(), PULSE);
    });
  }

  /** Of a worker that comes on, however slowly, the server says nothing bad: it has until the end of patience. */
  private async askWhy(): Promise<void> {
    this.start = setTimeout(() => this.fail(sayNotThere(null)), PATIENCE - ASK_WHY);
    const why = await whyMissing(WORKER);
    if (why !== null && this.start !== undefined) this.fail(sayNotThere(why));
  }

  private endStart(): void {
    clearTimeout(this.start);
    this.start = undefined;
  }

  private hear(reply: EventReply): void {
    this.endStart();
    this.unheard = 0;
    if ('isUp' in reply) return;
    if ('titleBytes' in reply) {
      this.onTitles(reply.titleBytes);
      return;
    }
    if ('of' in reply) {
      this.onProgress(reply);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('failure' in reply) {
      const { file, sentence, isPassing } = reply.failure;
      waiting?.reject(new FileError(file, sentence, isPassing));
    } else waiting?.resolve(reply.answer as never);
  }

  /** As long as an answer is waited for. Pulses are counted, not seconds: in a page in the background they are rare. */
  private feelPulse(): void {
    this.pulse = undefined;
    if (this.waiting.size === 0) return;
    this.unheard += 1;
    if (this.unheard > MOST_UNHEARD) {
      this.fail(NO_END);
      return;
    }
    this.worker?.postMessage('ping' satisfies Ping);
    this.pulse = setTimeout(() => this.feelPulse(), PULSE);
  }

  /** The worker did not start in time, fell over, or hears no more. */
  private fail(why: string): void {
    this.failed = this.error(why);
    for (const { reject } of this.waiting.values()) reject(this.failed);
    this.close();
  }

  private error(why: string): FileError {
    return new FileError(this.file, `data/${this.file} cannot be read: ${why}`, false);
  }
}
