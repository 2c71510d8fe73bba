/** What the worker does: it keeps a Parquet file open and answers questions about it. */

import { FileError } from '@/data/files/FileError';
import { openRangeFile } from '@/data/files/rangeFile';
import { readEventColumns } from '@/model/read/readEventColumns';
import type { EventAnswers, EventReply, EventRequest } from './eventMessages';
import { ParquetEvents, type RowGroupSpan } from './parquetEvents';
import { type FoldedTitles, foldTitles, searchTitles } from './searchTitles';

type Post = (reply: EventReply, transfer: Transferable[]) => void;
type Answer = EventAnswers[keyof EventAnswers];

/** Of work that takes long, so often it is said that it comes on, in milliseconds. */
const BEAT = 500;

/** Answers what the page asks of a Parquet file: the side of the worker, one file at a time. */
export class EventServer {
  private events: ParquetEvents | null = null;
  /** The path below `data/` that was last asked for. */
  private file = '';
  private readonly folded = new Map<number, Promise<FoldedTitles>>();
  private latestSearch = 0;
  private isStopped = false;
  /** The row groups whose titles somebody waits for apart from the search. */
  private readonly wanted = new Set<number>();
  /** Of each row group, the bytes of its titles that have come. */
  private titleBytes: number[] = [];
  private toldTitles = 0;
  private lastBeat = performance.now();
  private readonly post: Post;

  constructor(post: Post) {
    this.post = post;
  }

  /** Answers a question, or says why it cannot; never throws. */
  async serve(request: EventRequest): Promise<void> {
    const { id } = request;
    try {
      const answer = await this.answer(request);
      this.post({ id, answer }, buffersOf(answer));
    } catch (error) {
      const { file, message, isPassing } = error instanceof FileError ? error : exhausted(this.file);
      this.post({ id, failure: { file, sentence: message, isPassing } }, []);
    }
  }

  private answer(request: EventRequest): Promise<Answer> {
    if (request.ask === 'open') return this.open(request.address, request.file);
    if (request.ask === 'stop') return this.stop(request.id);
    // What takes no longer than a beat needs no telling.
    if (request.ask !== 'record') this.toldTitles = performance.now();
    if (request.ask === 'titles') return this.wantedTitles(request.group);
    if (request.ask === 'record') return this.opened().readRecord(request.row);
    return this.search(request.id, request.query);
  }

  /** Says, from the midst of work in which no ping is heard, that it comes on. */
  private readonly beat = (): void => {
    const now = performance.now();
    if (now - this.lastBeat < BEAT) return;
    this.lastBeat = now;
    this.post({ isUp: true }, []);
  };

  private opened(): ParquetEvents {
    if (this.events === null) throw new Error('A question came before the file was opened.');
    return this.events;
  }

  private async open(address: string, file: string): Promise<EventAnswers['open']> {
    this.file = file;
    let bytes = 0;
    let of = 0;
    const onBytes = (count: number, start: number) => {
      if (this.events !== null) this.countTitles(this.events.groups, count, start);
      bytes += count;
      if (of > 0) this.post({ bytes: Math.min(bytes, of), of }, []);
    };
    const buffer = await openRangeFile({ address, file, onBytes });
    const events = await ParquetEvents.open(buffer, file, this.beat);
    of = bytes + events.firstBytes;
    const columns = readEventColumns(await events.readFirst(), this.beat);
    // What is fetched from now on is no progress of opening.
    of = 0;
    this.events = events;
    return { columns, groups: events.groups };
  }

  private async wantedTitles(group: number): Promise<EventAnswers['titles']> {
    this.wanted.add(group);
    try {
      return await this.titles(group);
    } finally {
      this.wanted.delete(group);
    }
  }

  private titles(group: number): Promise<EventAnswers['titles']> {
    const span = this.opened().groups[group];
    if (span === undefined) throw new Error('There is no such row group.');
    this.titleBytes[group] = 0;
    return this.opened().readTitles(span);
  }

  /** Says, of titles that take a while, how far they have come. Throws, which ends the download, where nobody waits for them. */
  private countTitles(groups: readonly RowGroupSpan[], count: number, start: number): void {
    const group = groups.findIndex(({ titles }) => titles.at === start);
    if (group < 0) return;
    if (this.isStopped && !this.wanted.has(group)) throw new Error('Nobody waits for these titles.');
    this.titleBytes[group] = (this.titleBytes[group] ?? 0) + count;
    const now = performance.now();
    if (now - this.toldTitles < BEAT) return;
    this.toldTitles = now;
    this.post({ titleBytes: Array.from(groups, (_, at) => this.titleBytes[at] ?? 0) }, []);
  }

  private async stop(id: number): Promise<null> {
    this.latestSearch = id;
    this.isStopped = true;
    return null;
  }

  /** Searches group by group, and stops where a later search has come. */
  private async search(id: number, query: string): Promise<EventAnswers['search']> {
    this.latestSearch = id;
    this.isStopped = false;
    const found: number[] = [];
    for (const [group, { start }] of this.opened().groups.entries()) {
      const titles = await this.foldedTitles(group).catch((error) => {
        if (this.latestSearch === id) throw error;
        return null;
      });
      if (titles === null) return null;
      // A pause of a whole task: only then can the message of a later search come in.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.latestSearch !== id) return null;
      for (const at of searchTitles(titles, query)) found.push(start + at);
    }
    return Uint32Array.from(found);
  }

  private foldedTitles(group: number): Promise<FoldedTitles> {
    const known = this.folded.get(group);
    if (known !== undefined) return known;
    const folded = this.titles(group).then(foldTitles);
    this.folded.set(group, folded);
    // A failure is not kept: the next search asks again.
    folded.catch(() => this.folded.delete(group));
    return folded;
  }
}

/** An error that no rule foresees. */
function exhausted(file: string): FileError {
  const sentence = `The events of data/${file} could not be read: the page ran out of memory or has a fault. Close other pages, and load this one again.`;
  return new FileError(file, sentence, false);
}

/** The buffers of an answer, which change hands instead of being copied. */
function buffersOf(answer: Answer): Transferable[] {
  const arrays: unknown[] = answer !== null && typeof answer === 'object' ? Object.values(answer) : [];
  if (answer instanceof Uint32Array) return [answer.buffer];
  if (answer !== null && typeof answer === 'object' && 'columns' in answer) {
    const { columns } = answer;
    arrays.push(
      ...Object.values(columns),
      ...Object.values(columns.facets).flatMap((facet) => Object.values(facet)),
    );
  }
  const buffers = arrays.flatMap((array) => (ArrayBuffer.isView(array) ? [array.buffer as ArrayBuffer] : []));
  return [...new Set(buffers)];
}
