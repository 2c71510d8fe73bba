import type { AsyncBuffer } from 'hyparquet';
import { FileError } from '@/data/files/FileError';
import { refuseOthers } from '@/data/files/rangeFile';
import { checkEventRecord, type RecordContext } from '@/model/check/checkEventRecord';
import { reportInShort } from '@/model/check/reportInShort';
import type { Problem } from '@/model/read/problem';
import { readEventColumns } from '@/model/read/readEventColumns';
import { type EventRecord, readEventRecord } from '@/model/read/readEventRecord';
import { makeReport, type Report } from '@/model/read/reportProblem';
import { sayContradiction } from '@/model/read/sayContradiction';
import { sayRepeats } from '@/model/read/sayRepeats';
import type { EventFile } from './eventFile';
import { LargeEvents } from './largeEvents';
import { unpackText } from './packTexts';
import { ParquetEvents, textOfRecord } from './parquetEvents';

/**
 * Reads a Parquet file of events as the page would if every event of it were opened, looks for the passages of each in
 * the texts, and tells what is wrong; for `npm run data:check`. It holds the records of one row group at a time. `path`
 * is the file's, as it stands in messages. `rows` is 0 where nothing of it can be read.
 */
export async function checkEvents(
  buffer: AsyncBuffer,
  path: string,
  context: RecordContext,
): Promise<{ rows: number; problems: Problem[] }> {
  const { dataset, texts } = context;
  const problems: Problem[] = [];
  const { report: tell, close } = makeReport(path, problems);
  const report = reportInShort(tell);
  try {
    if (buffer.byteLength > 0) refuseOthers(path, await buffer.slice(0, 4));
    const events = await ParquetEvents.open(buffer, path, () => {});
    const columns = readEventColumns(await events.readFirst());
    const opened = { columns, groups: events.groups };
    const large = new LargeEvents({} as EventFile, path, dataset, opened);
    problems.push(...large.problems);
    for (const span of events.groups) {
      const titles = await events.readTitles(span);
      for (const { code, message } of large.sayLeftOut(titles.problems)) report(code, null, message);
      for (const [at, record] of (await events.readRecords(span)).entries()) {
        const row = span.start + at;
        const tellOf: Report = (code, name, sentence) =>
          report(code, `row ${row}${name === null ? '' : `, ${name}`}`, sentence);
        const text = textOrWhy(record, path, row);
        const reading = openRow(large, { row, text, title: unpackText(titles, at) });
        if (typeof reading === 'string') report('record', null, reading);
        else if (reading !== null) checkEventRecord(reading, context, tellOf);
        for (const { code, message } of repeatsIn(text, path)) tellOf(code, null, message);
      }
      // What was looked for is kept by its words, and each group brings others.
      for (const { text } of texts.values()) text.anywhere.clear();
    }
    close();
    return { rows: columns.inFile, problems };
  } catch (error) {
    report('events-unreadable', null, (error as Error).message);
    return { rows: 0, problems };
  }
}

/** A record as JSON, `null` where the row has none; or why no text can be made of it. */
type RecordText = string | null | FileError;

interface Row {
  row: number;
  text: RecordText;
  title: string;
}

function textOrWhy(record: unknown, path: string, row: number): RecordText {
  try {
    return textOfRecord(record, path, row);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

/** What stands twice in a record that can be read at all; what cannot is told otherwise. */
function repeatsIn(text: RecordText, path: string): Problem[] {
  if (typeof text !== 'string') return [];
  try {
    JSON.parse(text);
    return sayRepeats(text, path);
  } catch {
    return [];
  }
}

/** The record of a row, or why it could not be opened, in whole sentences; `null` where the row is set aside as a whole. */
function openRow({ table }: LargeEvents, { row, text, title }: Row): EventRecord | string | null {
  const place = table.rowOf(String(row));
  if (place === undefined) return null;
  if (text instanceof FileError) return text.message;
  const reading = readEventRecord(text, row, Number.POSITIVE_INFINITY);
  if ('problem' in reading) return `${reading.problem} Correct it in the file.`;
  const two = sayContradiction(table, place, title, reading);
  return two === null ? reading : `Row ${row} says two things: ${two}. Correct it in the file.`;
}
