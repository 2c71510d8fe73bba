import { type AsyncBuffer, type FileMetaData, type PageHeader, parquetSchema } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { EVENT_COLUMNS } from '@/model/record/eventColumns';
import { checkRuns, type Packing } from './checkRuns';

/** Snappy packs 64 bytes into three at best. */
const MOST_UNPACKED = 64;
/** A number of 32 bits, and the length before a text, are four bytes. */
const LEAST_VALUE = 4;

/** Where the pages of a column lie in the file, and how many rows they hold. */
interface Chunk extends Packing {
  start: number;
  end: number;
  rows: number;
}

/**
 * The same file, of which each piece is checked before it is decoded: what the headers of its pages promise must fit
 * the piece and the footer. A damaged count would keep the decoder busy for minutes, or use up all memory. What is
 * asked for begins at a page, or holds whole columns. Throws where a header cannot be right.
 */
export function checkPages(buffer: AsyncBuffer, metadata: FileMetaData): AsyncBuffer {
  const chunks = chunksOf(metadata);
  checkFooter(metadata, chunks, buffer.byteLength);
  const sound = async (start: number, end: number) => {
    const bytes = await buffer.slice(start, end);
    for (const chunk of chunks) {
      const from = Math.max(start, chunk.start);
      const to = Math.min(start + bytes.byteLength, chunk.end);
      if (from < to) checkPiece(new DataView(bytes, from - start, to - from), chunk);
    }
    return bytes;
  };
  return {
    byteLength: buffer.byteLength,
    slice(start, end = buffer.byteLength) {
      const piece = sound(start, end);
      // Where another piece fails first nobody waits for this one.
      piece.catch(() => undefined);
      return piece;
    },
  };
}

/** Only of columns that are read here: what else lies in the file may be as it likes. */
function chunksOf(metadata: FileMetaData): Chunk[] {
  const { children } = parquetSchema(metadata);
  const elements = new Map(children.map(({ element }) => [element.name, element]));
  return metadata.row_groups.flatMap(({ columns, num_rows }) =>
    columns.flatMap(({ meta_data: about }) => {
      const name = about?.path_in_schema[0] ?? '';
      if (about === undefined || !Object.hasOwn(EVENT_COLUMNS, name)) return [];
      const start = Number(about.dictionary_page_offset || about.data_page_offset);
      const end = start + Number(about.total_compressed_size);
      const isOptional = elements.get(name)?.repetition_type === 'OPTIONAL';
      return [{ start, end, rows: Number(num_rows), isPacked: about.codec !== 'UNCOMPRESSED', isOptional }];
    }),
  );
}

function checkFooter({ num_rows, row_groups }: FileMetaData, chunks: readonly Chunk[], size: number): void {
  const rows = row_groups.map((group) => Number(group.num_rows));
  if (rows.some((count) => count < 0) || rows.reduce((sum, count) => sum + count, 0) !== Number(num_rows))
    throw new Error('The row groups do not hold as many rows as the file.');
  if (chunks.some(({ start, end }) => start < 0 || end < start || end > size))
    throw new Error('A column lies outside of the file.');
}

/** Walks from page to page; the values of a whole column are as many as its rows. */
function checkPiece(view: DataView, chunk: Chunk): void {
  const reader = { view, offset: 0 };
  let values = 0;
  while (reader.offset < view.byteLength) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (!isBetween(size, 0, view.byteLength - reader.offset)) throw wrong('size');
    if (!isSizeSound(header, chunk)) throw wrong('unpacked size');
    if (!isCountSound(header, chunk.rows - values)) throw wrong('number of values');
    checkRuns(new Uint8Array(view.buffer, view.byteOffset + reader.offset, size), header, chunk);
    values += header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
    reader.offset += size;
  }
  if (view.byteLength === chunk.end - chunk.start && values !== chunk.rows) throw wrong('number of values');
}

function isSizeSound(header: PageHeader, { isPacked }: Chunk): boolean {
  const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
  return isPacked ? isBetween(unpacked, 0, MOST_UNPACKED * packed) : unpacked === packed;
}

function isCountSound(header: PageHeader, rows: number): boolean {
  const { data_page_header: one, data_page_header_v2: two, dictionary_page_header: words } = header;
  if (one !== undefined) return isBetween(one.num_values, 0, rows);
  if (words !== undefined) return isBetween(words.num_values, 0, header.uncompressed_page_size / LEAST_VALUE);
  if (two === undefined) return true;
  const levels = [two.definition_levels_byte_length, two.repetition_levels_byte_length];
  return (
    isBetween(two.num_values, 0, rows) &&
    isBetween(two.num_rows, 0, rows) &&
    isBetween(two.num_nulls, 0, two.num_values) &&
    levels.every((length) => isBetween(length, 0, header.compressed_page_size))
  );
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function wrong(what: string): Error {
  return new Error(`The ${what} in the header of a page cannot be right.`);
}
