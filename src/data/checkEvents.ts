import type { AsyncBuffer } from 'hyparquet';
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import { readEventColumns } from '@/model/record/readEventColumns';
import { readEventRecord } from '@/model/record/readEventRecord';
import { makeReport } from '@/model/record/reportProblem';
import { sayContradiction } from '@/model/record/sayContradiction';
import type { EventFile } from './eventFile';
import { LargeEvents } from './largeEvents';
import { unpackText } from './packTexts';
import { ParquetEvents, textOfRecord } from './parquetEvents';

/**
 * Reads a Parquet file of events as the page would if every event of it were opened, and tells what is wrong; for
 * `npm run data:check`. `path` is the file's, as it stands in messages; `dataset` says which actors and places there
 * are. `rows` is 0 where nothing of it can be read.
 */
export async function checkEvents(
  buffer: AsyncBuffer,
  path: string,
  dataset: Dataset,
): Promise<{ rows: number; problems: Problem[] }> {
  const problems: Problem[] = [];
  const { report, close } = makeReport(path, problems);
  try {
    const events = await ParquetEvents.open(buffer, path, () => {});
    const columns = readEventColumns(await events.readFirst());
    const opened = { columns, groups: events.groups };
    const large = new LargeEvents({} as EventFile, path, dataset, opened);
    problems.push(...large.problems);
    for (const span of events.groups) {
      const titles = await events.readTitles(span);
      for (const { code, message } of large.sayLeftOut(titles.problems)) report(code, null, message);
      for (const [at, record] of (await events.readRecords(span)).entries()) {
        const why = whyNotOpened(large, path, {
          row: span.start + at,
          record,
          title: unpackText(titles, at),
        });
        if (why !== null) report('record', null, why);
      }
    }
    close();
    return { rows: columns.inFile, problems };
  } catch (error) {
    report('events-unreadable', null, (error as Error).message);
    return { rows: 0, problems };
  }
}

interface Row {
  row: number;
  record: unknown;
  title: string;
}

/** Why a row could not be opened, in whole sentences; `null` where it can, or where it is set aside as a whole. */
function whyNotOpened({ table }: LargeEvents, path: string, { row, record, title }: Row): string | null {
  const place = table.rowOf(String(row));
  if (place === undefined) return null;
  try {
    const reading = readEventRecord(textOfRecord(record, path, row), row);
    if ('problem' in reading) return `${reading.problem} Correct it in the file.`;
    const two = sayContradiction(table, place, title, reading);
    return two === null ? null : `Row ${row} says two things: ${two}. Correct it in the file.`;
  } catch (error) {
    return (error as Error).message;
  }
}
