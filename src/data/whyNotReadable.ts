import { type FileMetaData, parquetSchema, type SchemaTree } from 'hyparquet';
import { type ColumnType, EVENT_COLUMNS, whyNotColumns } from '@/model/record/eventColumns';

/** The most rows that a page can hold in its memory. */
const MOST_ROWS = 10_000_000;
/** How columns may be packed. Others would need a decoder of their own in the page. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY'];
const DAY_KINDS = ['', 'INT_32', 'DATE', 'INTEGER'];
const TEXT_KINDS = ['', 'UTF8', 'STRING', 'JSON', 'ENUM'];

/** Says in whole sentences why the events of a Parquet file cannot be read; `null` if its footer promises that they can. */
export function whyNotReadable(metadata: FileMetaData): string | null {
  const rows = Number(metadata.num_rows);
  if (rows > MOST_ROWS) {
    const say = (count: number) => count.toLocaleString('en-GB');
    return `It holds ${say(rows)} rows, and a page can hold at most ${say(MOST_ROWS)}. Publish several datasets.`;
  }
  const { children } = parquetSchema(metadata);
  const problems = whyNotColumns(new Map(children.map((child) => [child.element.name, typeOf(child)])));
  return problems.length > 0 ? problems.join(' ') : whyNotPacked(metadata);
}

function whyNotPacked(metadata: FileMetaData): string | null {
  const columns = metadata.row_groups.flatMap((group) => group.columns.flatMap((one) => one.meta_data ?? []));
  const isOurs = (name = '') => Object.hasOwn(EVENT_COLUMNS, name);
  const found = columns.find((one) => isOurs(one.path_in_schema[0]) && !CODECS.includes(one.codec));
  return found === undefined
    ? null
    : `Its columns are packed with ${found.codec}, which is not read here. Write it with SNAPPY.`;
}

/** A type as `whyNotColumns` wants it: ours, or in words. */
function typeOf({ children, element }: SchemaTree): ColumnType | (string & {}) {
  const { type, converted_type: converted = '', logical_type: logical, repetition_type } = element;
  if (children.length > 0 || repetition_type === 'REPEATED') return 'a list or a structure';
  const kinds: string[] = [converted, logical?.type ?? ''];
  if (type === 'INT32' && kinds.every((kind) => DAY_KINDS.includes(kind))) return 'days';
  if (type === 'BYTE_ARRAY' && kinds.every((kind) => TEXT_KINDS.includes(kind))) return 'text';
  return kinds.find((kind) => kind !== '') ?? type ?? 'something else';
}
