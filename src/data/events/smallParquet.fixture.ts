/** Parquet files of a few events, as tests write them. */
import { parquetWriteBuffer } from 'hyparquet-writer';

/** The columns of a file, by name. */
export type Columns = Record<
  string,
  { type: 'INT32' | 'INT64' | 'STRING' | 'JSON' | 'DOUBLE' | 'BYTE_ARRAY'; data: unknown[] }
>;

/** A column of text. */
export const text = (...data: (string | null)[]) => ({ type: 'STRING' as const, data });

/** Writes a file; `options` are those of the writer. */
export function smallParquet(columns: Columns, options: object = {}): Uint8Array<ArrayBuffer> {
  const columnData = Object.entries(columns).map(([name, column]) => ({ name, ...column }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, ...options } as Parameters<typeof parquetWriteBuffer>[0]),
  );
}
