import { parquetHeader } from 'hyparquet/src/column.js';
import { smallParquet, text } from '../src/data/events/smallParquet.fixture';

/** A Parquet file of four events; `participants` are those of the first one. */
export function fourEvents(participants = 'berg,lund'): Uint8Array<ArrayBuffer> {
  return smallParquet({
    start: { type: 'INT32', data: [18_000, 18_010, 18_020, 18_030] },
    end: { type: 'INT32', data: [18_001, 18_011, 18_021, 18_031] },
    precision: text('day', 'day', 'day', 'day'),
    kind: text('call', 'call', 'call', 'call'),
    modality: text('held', 'held', 'held', 'held'),
    participants: text(participants, 'berg', 'lund', null),
    title: text('Berg calls Lund', 'Berg calls', 'Lund calls', 'Nobody calls'),
    record: text('{}', '{}', '{}', '{}'),
  });
}

/** The same with other bytes behind the header of its first page, or in it: `at` counts from the end of the header. */
export function damaged(at: number, bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const file = fourEvents();
  const reader = { view: new DataView(file.buffer, 4), offset: 0 };
  parquetHeader(reader);
  file.set(bytes, 4 + reader.offset + at);
  return file;
}
