import * as v from 'valibot';
import { VISIBLE } from '@/lib/hiddenCharacters';
import { eachInSteps, type InSteps } from '@/lib/inSteps';
import type { RecordList, RecordOf } from '@/model/record/recordLists';
import { RECORD_NAMES } from '@/model/record/recordLists';
import { RECORD_SCHEMAS } from '@/model/record/schema';
import { showText } from '@/model/record/showText';
import { findExcess } from './findExcess';
import type { Report } from './reportProblem';
import { CORRECT, codeOfIssue, MOST_TOLD, tellIssues } from './sayIssue';

/** What happens to a bad record, as the end of its message. */
export const SET_ASIDE = 'Until then it is set aside; the other records are shown.';

/**
 * Reads a list record by record, in steps: a bad one, and a second one of the same id, is set aside and named.
 * The result is by id, in the order of the list. Of one record so many issues are told.
 */
export function* readRecords<List extends RecordList>(
  list: List,
  records: readonly unknown[],
  report: Report,
  most = MOST_TOLD,
): InSteps<Map<string, RecordOf<List>>> {
  const sound = new Map<string, RecordOf<List>>();
  yield* eachInSteps(records, (value, at) => {
    const name = nameRecord(list, value, at);
    const record = readRecord({ list, value, name, most }, report);
    if (record === null) return;
    if (sound.has(record.id)) {
      report(
        'duplicate-id',
        name,
        `"id" is that of an earlier record too. Give it another one, or take it out. ${SET_ASIDE}`,
      );
    } else sound.set(record.id, record);
  });
  return sound;
}

/** Names a record by its id where it has one: `event sochi`; else by its position: `event number 3`. */
export function nameRecord(list: RecordList, value: unknown, at: number): string {
  const id =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'id')
      ? (value as { id: unknown }).id
      : null;
  const hasId = typeof id === 'string' && VISIBLE.test(id);
  return `${RECORD_NAMES[list]} ${hasId ? showText(id) : `number ${at + 1}`}`;
}

interface Unread<List extends RecordList> {
  list: List;
  value: unknown;
  name: string;
  most: number;
}

function readRecord<List extends RecordList>(
  { list, value, name, most }: Unread<List>,
  report: Report,
): RecordOf<List> | null {
  const excess = findExcess(value);
  if (excess !== null) {
    report(excess.code, name, `${excess.clause}. ${CORRECT} ${SET_ASIDE}`);
    return null;
  }
  const reading = v.safeParse(RECORD_SCHEMAS[list], value);
  if (reading.success) return reading.output as RecordOf<List>;
  report(codeOfIssue(reading.issues[0]), name, `${tellIssues(reading.issues, most)} ${SET_ASIDE}`);
  return null;
}
