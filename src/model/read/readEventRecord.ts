import * as v from 'valibot';
import { type Edtf, parseEdtf } from '@/model/day/edtf';
import { type DiplomaticEvent, type Evidence, eventSchema, evidenceSchema } from '@/model/record/schema';
import { showHidden } from '@/model/record/showText';
import { findExcess } from './findExcess';
import { MOST_TOLD, sayIssues } from './sayIssue';
import { whyNotJson } from './whyNotJson';

/** An event of a large dataset once it is opened, with the passages that it names. */
export interface EventRecord {
  /** Its id is its number in the file, whatever the record says. */
  event: DiplomaticEvent;
  evidence: Evidence[];
  date: Edtf;
}

const recordSchema = v.strictObject({ event: eventSchema, evidence: v.array(evidenceSchema) });

/**
 * Reads the record of a row of a Parquet file; `json` is `null` where the file has none. Gives whole sentences
 * where it cannot be read, with so many of its issues. It never throws.
 */
export function readEventRecord(
  json: string | null,
  number: number,
  most = MOST_TOLD,
): EventRecord | { problem: string } {
  const refuse = (why: string) => ({ problem: `The record of row ${number} cannot be read: ${why}.` });
  if (json === null) return refuse('the file has none for this row');
  const value = parse(json);
  if (value === undefined) return refuse(`it is not sound JSON: it ${whyNotJson(json).why}`);
  const excess = findExcess(value);
  if (excess !== null) return refuse(excess.clause);
  const reading = v.safeParse(recordSchema, value);
  if (!reading.success) return refuse(sayIssues(reading.issues, most));
  const { event, evidence } = reading.output;
  const date = parseEdtf(event.when.edtf);
  if ('problem' in date) return refuse(`"event.when.edtf": ${showHidden(date.problem)}`);
  return { event: { ...event, id: String(number) }, evidence, date: date.edtf };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
