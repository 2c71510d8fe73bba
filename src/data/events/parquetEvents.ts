import {
  type AsyncBuffer,
  type ColumnData,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from 'hyparquet';
import { FileError } from '@/data/files/FileError';
import { groupDigits } from '@/lib/groupDigits';
import type { RawColumns } from '@/model/read/readEventColumns';
import { FIRST_TEXTS, type RowProblem } from '@/model/record/eventColumns';
import { LONGEST_FIELD, MOST_RECORD_BYTES } from '@/model/record/limits';
import { checkPages } from './checkPages';
import { FirstColumns } from './firstColumns';
import { leaveOutTitles } from './leaveOutTitles';
import { type PackedTexts, packTexts } from './packTexts';
import { whyNotReadable } from './whyNotReadable';

/** Days stay numbers, and texts bytes: most of them nobody looks at, and one that is too long is never made. */
const PARSERS = {
  dateFromDays: (days: number) => days,
  jsonFromBytes: itself,
  stringFromBytes: itself,
};

const decoder = new TextDecoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });
/** Whatever takes more bytes is longer than a field may be: a UTF-16 unit takes three at most. */
const MOST_FIELD_BYTES = 3 * LONGEST_FIELD + 3;
/** Of a text that is too long so much is made as tells that it is. */
const shortText = (bytes: Uint8Array | undefined) =>
  bytes && decoder.decode(bytes.subarray(0, MOST_FIELD_BYTES));

/** A run of rows that the file keeps together; `end` is not part of it. */
export interface RowGroupSpan {
  start: number;
  end: number;
  /** Where in the file its titles begin, and how many bytes they have. */
  titles: { at: number; bytes: number };
}

type Rows = Pick<RowGroupSpan, 'start' | 'end'>;

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

  private constructor(buffer: AsyncBuffer, metadata: FileMetaData, file: string, onPage: () => void) {
    const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
    this.file = file;
    this.base = { file: buffer, metadata, parsers: PARSERS, geoparquet: false, onPage };
    this.first = ['start', 'end', ...FIRST_TEXTS.filter((name) => there.has(name))];
    this.groups = groupsOf(metadata);
    this.firstBytes = bytesOf(metadata, this.first);
  }

  /**
   * Opens a file by its footer. Throws a `FileError` for one that is cut off or lacks a column. `onPage` is called
   * whenever a page was decoded, then or later: it takes long, but comes on.
   */
  static open(buffer: AsyncBuffer, file: string, onPage: () => void): Promise<ParquetEvents> {
    return orBroken(file, async () => {
      const metadata = await parquetMetadataAsync(buffer, { geoparquet: false });
      const problem = whyNotReadable(metadata);
      if (problem !== null) throw new FileError(file, `data/${file} cannot be read. ${problem}`, false);
      return new ParquetEvents(checkPages(buffer, metadata), metadata, file, onPage);
    });
  }

  /** Reads all that is needed to draw, filter and count: every row, but neither titles nor records. */
  readFirst(): Promise<RawColumns> {
    const columns = new FirstColumns(Number(this.base.metadata.num_rows), this.first);
    const onChunk = ({ columnName, columnData, rowStart }: ColumnData) =>
      columns.fill(columnName, columnData, rowStart);
    const parsers = { ...PARSERS, stringFromBytes: shortText, jsonFromBytes: shortText };
    return orBroken(this.file, async () => {
      await parquetRead({ ...this.base, columns: [...this.first], parsers, onChunk });
      return columns.read();
    });
  }

  /** Reads the titles of a row group; what no field may hold is left out. */
  readTitles(span: Rows): Promise<Titles> {
    return orBroken(this.file, async () => {
      const texts = await this.readColumn('title', span);
      if (!areTexts(texts)) throw new TypeError('A title is no text.');
      const problems = leaveOutTitles(texts, span.start);
      return { ...packTexts(texts), problems };
    });
  }

  /** Reads the records of a row group as they come; `textOfRecord` makes a text of one. */
  readRecords(span: Rows): Promise<unknown[]> {
    return orBroken(this.file, () => this.readColumn('record', span));
  }

  private async readColumn(name: string, { start, end }: Rows): Promise<unknown[]> {
    const values: unknown[] = new Array(end - start).fill(null);
    const onChunk = ({ columnData, rowStart }: ColumnData) => {
      for (let at = 0; at < columnData.length; at += 1)
        values[rowStart - start + at] = columnData[at] ?? null;
    };
    await parquetRead({ ...this.base, columns: [name], rowStart: start, rowEnd: end, onChunk });
    return values;
  }

  /** Reads the record of a row as JSON; `null` where the file has none. Throws a `FileError` for one that is too long. */
  readRecord(row: number): Promise<string | null> {
    let record: unknown = null;
    // Where the writer left an index of its pages, only the page of this row is fetched.
    const wanted = { columns: ['record'], rowStart: row, rowEnd: row + 1, useOffsetIndex: true };
    const onComplete = ([found]: Record<string, unknown>[]) => {
      record = found?.record;
    };
    return orBroken(this.file, async () => {
      await parquetRead({ ...this.base, ...wanted, rowFormat: 'object', onComplete });
      return textOfRecord(record, this.file, row);
    });
  }
}

/** The record of a row, as it came, as JSON; `null` where there is none. Throws a `FileError` for one that is too long. */
export function textOfRecord(record: unknown, file: string, row: number): string | null {
  if (!(record instanceof Uint8Array)) return null;
  if (record.length > MOST_RECORD_BYTES) throw tooLong(file, row, record.length);
  try {
    return strictDecoder.decode(record);
  } catch {
    throw badRecord(file, row, 'it is not UTF-8. Correct it');
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

function itself(bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes;
}

function areTexts(values: unknown[]): values is (Uint8Array | null)[] {
  return values.every((value) => value === null || value instanceof Uint8Array);
}

function tooLong(file: string, row: number, length: number): FileError {
  const why = `it must be at most ${groupDigits(MOST_RECORD_BYTES)} bytes long, found ${groupDigits(length)}`;
  return badRecord(file, row, `${why}. Shorten it`);
}

function badRecord(file: string, row: number, why: string): FileError {
  const sentence = `data/${file}: The record of row ${row} cannot be read: ${why} in the file, and publish it again.`;
  return new FileError(file, sentence, false);
}

function groupsOf(metadata: FileMetaData): RowGroupSpan[] {
  let end = 0;
  return metadata.row_groups.map(({ num_rows, columns }) => {
    const start = end;
    end += Number(num_rows);
    const about = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === 'title')?.meta_data;
    const at = Number(about?.dictionary_page_offset ?? about?.data_page_offset ?? 0);
    return { start, end, titles: { at, bytes: Number(about?.total_compressed_size ?? 0) } };
  });
}

function bytesOf(metadata: FileMetaData, names: readonly string[]): number {
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
  return chunks.reduce((sum, { meta_data }) => {
    const isWanted = names.includes(meta_data?.path_in_schema[0] ?? '');
    return sum + (isWanted ? Number(meta_data?.total_compressed_size ?? 0) : 0);
  }, 0);
}
