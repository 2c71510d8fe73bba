import {
  type AsyncBuffer,
  type ColumnData,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import { FIRST_TEXTS, type RowProblem } from '@/model/record/eventColumns';
import { MOST_RECORD_BYTES } from '@/model/record/limits';
import type { RawColumns } from '@/model/record/readEventColumns';
import { FileError } from './FileError';
import { FirstColumns } from './firstColumns';
import { leaveOutTitles } from './leaveOutTitles';
import { type PackedTexts, packTexts } from './packTexts';
import { whyNotReadable } from './whyNotReadable';

/** Days stay numbers and JSON stays text: both are read by the model. */
const PARSERS = {
  dateFromDays: (days: number) => days,
  jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes),
};

/** A run of rows that the file keeps together; `end` is not part of it. */
export interface RowGroupSpan {
  start: number;
  end: number;
}

/** The titles of a row group, and what is wrong with those that are left out. */
export interface Titles extends PackedTexts {
  problems: RowProblem[];
}

/** A Parquet file of events: its first columns, its titles by row group, its records one by one. */
export class ParquetEvents {
  readonly groups: readonly RowGroupSpan[];
  /** The bytes of the file that `readFirst` asks for. */
  readonly firstBytes: number;
  private readonly base;
  private readonly first: readonly string[];
  private readonly file: string;

  private constructor(buffer: AsyncBuffer, metadata: FileMetaData, file: string) {
    const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
    this.file = file;
    this.base = { file: buffer, metadata, parsers: PARSERS, geoparquet: false };
    this.first = ['start', 'end', ...FIRST_TEXTS.filter((name) => there.has(name))];
    this.groups = groupsOf(metadata);
    this.firstBytes = bytesOf(metadata, this.first);
  }

  /** Opens a file by its footer. Throws a `FileError` for one that is cut off or lacks a column. */
  static async open(buffer: AsyncBuffer, file: string): Promise<ParquetEvents> {
    const metadata = await orBroken(file, () => parquetMetadataAsync(buffer, { geoparquet: false }));
    const problem = whyNotReadable(metadata);
    if (problem !== null) throw new FileError(file, `data/${file} cannot be read. ${problem}`, false);
    return new ParquetEvents(buffer, metadata, file);
  }

  /** Reads all that is needed to draw, filter and count: every row, but neither titles nor records. */
  async readFirst(): Promise<RawColumns> {
    const columns = new FirstColumns(Number(this.base.metadata.num_rows), this.first);
    const onChunk = ({ columnName, columnData, rowStart }: ColumnData) =>
      columns.fill(columnName, columnData, rowStart);
    await orBroken(this.file, () => parquetRead({ ...this.base, columns: [...this.first], onChunk }));
    return columns.read();
  }

  /** Reads the titles of a row group; what no field may hold is left out. */
  async readTitles({ start, end }: RowGroupSpan): Promise<Titles> {
    const texts: (Uint8Array | null)[] = new Array(end - start).fill(null);
    const onChunk = ({ columnData, rowStart }: ColumnData) => {
      for (let at = 0; at < columnData.length; at += 1) texts[rowStart - start + at] = columnData[at] ?? null;
    };
    // As bytes: a million strings that nobody looks at would cost more than all other columns.
    const parsers = { ...PARSERS, stringFromBytes: itself };
    const wanted = { columns: ['title'], rowStart: start, rowEnd: end };
    await orBroken(this.file, () => parquetRead({ ...this.base, ...wanted, parsers, onChunk }));
    const problems = leaveOutTitles(texts, start);
    return { ...packTexts(texts), problems };
  }

  /** Reads the record of a row as JSON; `null` where the file has none. Throws a `FileError` for one that is too long. */
  async readRecord(row: number): Promise<string | null> {
    let record: unknown = null;
    // As bytes: the other rows that are fetched with it need not be decoded, nor one that is too long.
    const parsers = { ...PARSERS, stringFromBytes: itself, jsonFromBytes: itself };
    // Where the writer left an index of its pages, only the page of this row is fetched.
    const wanted = { columns: ['record'], rowStart: row, rowEnd: row + 1, useOffsetIndex: true };
    const onComplete = ([found]: Record<string, unknown>[]) => {
      record = found?.record;
    };
    await orBroken(this.file, () =>
      parquetRead({ ...this.base, ...wanted, parsers, rowFormat: 'object', onComplete }),
    );
    if (!(record instanceof Uint8Array)) return null;
    if (record.length > MOST_RECORD_BYTES) throw tooLong(this.file, row, record.length);
    return new TextDecoder().decode(record);
  }
}

/** What the reader throws is an engine's message, and means that bytes are not what they should be. */
async function orBroken<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const sentence = `data/${file} is no whole Parquet file: it is cut off, or bytes in it are damaged. Publish it again.`;
    throw new FileError(file, sentence, false);
  }
}

function itself(bytes: Uint8Array): Uint8Array {
  return bytes;
}

function tooLong(file: string, row: number, length: number): FileError {
  const say = (count: number) => count.toLocaleString('en-GB');
  const sentence = `data/${file}: The record of row ${row} cannot be read: it must be at most ${say(MOST_RECORD_BYTES)} bytes long, found ${say(length)}. Shorten it in the file, and publish it again.`;
  return new FileError(file, sentence, false);
}

function groupsOf(metadata: FileMetaData): RowGroupSpan[] {
  let end = 0;
  return metadata.row_groups.map(({ num_rows }) => {
    const start = end;
    end += Number(num_rows);
    return { start, end };
  });
}

function bytesOf(metadata: FileMetaData, names: readonly string[]): number {
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
  return chunks.reduce((sum, { meta_data }) => {
    const isWanted = names.includes(meta_data?.path_in_schema[0] ?? '');
    return sum + (isWanted ? Number(meta_data?.total_compressed_size ?? 0) : 0);
  }, 0);
}
