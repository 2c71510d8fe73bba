import { type FileMetaData, parquetSchema, type SchemaTree } from 'hyparquet';
import { groupDigits } from '@/lib/groupDigits';
import { EVENT_COLUMNS, type FoundColumn, whyNotColumns } from '@/model/record/eventColumns';

/** The most rows that a page can hold in its memory. */
const MOST_ROWS = 10_000_000;
/** The most row groups: each is a request by itself, and a browser holds no more than some thousands of them. */
const MOST_GROUPS = 1_000;
/** How columns may be packed. Others would need a decoder of their own in the page. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY'];
const DAY_KINDS = ['', 'INT_32', 'DATE', 'INTEGER'];
const TEXT_KINDS = ['', 'UTF8', 'STRING', 'JSON', 'ENUM'];

/** Says in whole sentences why the events of a Parquet file cannot be read; `null` if its footer promises that they can. */
export function whyNotReadable(metadata: FileMetaData): string | null {
  const rows = Number(metadata.num_rows);
  if (rows > MOST_ROWS) {
    return `It holds ${groupDigits(rows)} rows, and a page can hold at most ${groupDigits(MOST_ROWS)}. Publish several datasets.`;
  }
  const groups = metadata.row_groups.length;
  if (groups > MOST_GROUPS) {
    return `It holds ${groupDigits(groups)} row groups, and at most ${groupDigits(MOST_GROUPS)} are read. Write it with groups of 100,000 rows.`;
  }
  const { children } = parquetSchema(metadata);
  const names = children.map(({ element }) => element.name);
  const twice = names.find((name, at) => Object.hasOwn(EVENT_COLUMNS, name) && names.indexOf(name) < at);
  if (twice !== undefined)
    return `The column "${twice}" stands in it twice, and nobody can tell which one is meant. Keep one of them, and write the file again.`;
  const problems = whyNotColumns(new Map(children.map((child) => [child.element.name, typeOf(child)])));
  return problems.length > 0 ? problems.join(' ') : whyNotPacked(metadata);
}

function whyNotPacked(metadata: FileMetaData): string | null {
  const columns = metadata.row_groups.flatMap((group) => group.columns.flatMap((one) => one.meta_data ?? []));
  const isOurs = (name = '') => Object.hasOwn(EVENT_COLUMNS, name);
  const found = columns.find((one) => isOurs(one.path_in_schema[0]) && !CODECS.includes(one.codec));
  return found === undefined
    ? null
    : `The column "${found.path_in_schema[0]}" is packed with ${found.codec}, which is not read here. Write the file with SNAPPY.`;
}

function typeOf({ children, element }: SchemaTree): FoundColumn {
  const { type = 'a type without a name', converted_type: converted = '', logical_type: logical } = element;
  if (children.length > 0 || element.repetition_type === 'REPEATED')
    return { type: null, name: 'a list or a structure' };
  const kinds: string[] = [converted, logical?.type ?? ''];
  const kind = kinds.find((one) => one !== '');
  const name = kind === undefined ? type : `${type} (${kind})`;
  if (type === 'INT32' && kinds.every((one) => DAY_KINDS.includes(one))) return { type: 'days', name };
  if (type === 'BYTE_ARRAY' && kinds.every((one) => TEXT_KINDS.includes(one))) return { type: 'text', name };
  return { type: null, name };
}
