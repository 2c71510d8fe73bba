import * as v from 'valibot';
import { parseDay } from '@/model/day/day';
import { RECORD_LISTS } from '@/model/record/recordLists';
import {
  type DatasetHead,
  datasetSchema,
  eventFileSchema,
  headSchema,
  SCHEMA_VERSION,
} from '@/model/record/schema';
import { sayCount } from '@/model/record/words';
import { findExcess } from './findExcess';
import { whyNoLanguage } from './languageTag';
import type { Report } from './reportProblem';
import { sayFound } from './sayFound';
import { CORRECT, codeOfIssue, MOST_TOLD, MOST_UNKNOWN, sayIssues, sayUnknown, tellIssues } from './sayIssue';

/** What happens beyond a bad field, as the end of its message. */
const REST = 'The rest is shown.';

/**
 * Tells in a sentence why nothing of a file can be shown; `null` where reading can go on.
 * `json` is what the file holds, whatever that is.
 */
export function refuseFile(json: unknown): { code: string; sentence: string } | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const sentence = `A dataset must be one object, found ${sayFound(json)}. Check that this is a dataset file.`;
    return { code: 'not-a-dataset', sentence };
  }
  const version = own(json, 'schemaVersion');
  const future = sayFuture(version);
  if (future !== null) return { code: 'future-version', sentence: future };
  const events = own(json, 'events');
  if (Array.isArray(events)) return null;
  const reading = v.safeParse(v.strictObject({ events: eventFileSchema }), { events });
  if (reading.success) return null;
  if (typeof events === 'object' && events !== null && Object.hasOwn(events, 'file')) {
    const sentence = `${sayIssues(reading.issues)}. Without events there is nothing to show: correct it in the file.`;
    return { code: 'no-events', sentence };
  }
  const what =
    events === undefined
      ? 'is missing'
      : `must be a list, or an object like {"file": "events.parquet"}, found ${sayFound(events)}`;
  return {
    code: 'no-events',
    sentence: `"events" ${what}. Without it there is nothing to show: add the list.`,
  };
}

/** Says that a file is of a later version of the format than this page reads, and what to do; `null` where it is not. */
export function sayFuture(version: unknown): string | null {
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return null;
  return `"schemaVersion" must be ${SCHEMA_VERSION}, the version of the format that this page reads, found ${sayFound(version)}, a later one. Load the page again; if that changes nothing, put the newest Communiqué on this site.`;
}

/** The name of the Parquet file that holds the events; `null` where it names none as the format wants it. */
export function readEventFile(json: object): string | null {
  const reading = v.safeParse(eventFileSchema, own(json, 'events'));
  return reading.success ? reading.output.file : null;
}

/** Reads the fields of a file that was not refused and that are not lists of records; a bad one is told and replaced by something harmless. */
export function readHead(json: object, file: string, report: Report, most = MOST_TOLD): DatasetHead {
  const head: Record<string, unknown> = { ...fallbackHead(file) };
  for (const [field, schema] of Object.entries(headSchema.entries)) {
    const value = own(json, field);
    const excess = findExcess(value, [field]);
    const isRead = value !== undefined && excess === null;
    const reading = v.safeParse(v.strictObject({ [field]: schema }), isRead ? { [field]: value } : {});
    if (excess !== null) report(excess.code, null, `${excess.clause}. ${CORRECT} ${REST}`);
    else if (reading.success) Object.assign(head, reading.output);
    else report(codeOfIssue(reading.issues[0]), null, `${tellIssues(reading.issues, most)} ${REST}`);
  }
  checkUpdated(head, report);
  const why = whyNoLanguage(String(head.language));
  if (why !== null) report('language', null, why);
  reportUnknownFields(json, 'dataset', datasetSchema.entries, report);
  reportMissingLists(json, report);
  return head as unknown as DatasetHead;
}

function checkUpdated(head: Record<string, unknown>, report: Report): void {
  const { updated } = head;
  if (typeof updated !== 'string' || updated === '' || parseDay(updated) !== null) return;
  report(
    'field',
    null,
    `"updated" must be a day of the calendar, found ${sayFound(updated)}. ${CORRECT} ${REST}`,
  );
  head.updated = '';
}

/** Tells the fields of a file that are none of `known`, the first ones by their names; `what` is what it holds. */
export function reportUnknownFields(json: object, what: string, known: object, report: Report): void {
  const unknown = Object.keys(json).filter((field) => !Object.hasOwn(known, field));
  const rest = unknown.length - MOST_UNKNOWN;
  for (const field of unknown.slice(0, MOST_UNKNOWN)) {
    report(
      'unknown-field',
      null,
      `The ${what} has ${sayUnknown(field, Object.keys(known))}. It is not used: take it out, or correct its name.`,
    );
  }
  if (rest <= 0) return;
  const fate = rest === 1 ? 'It is not used: take it out.' : 'They are not used: take them out.';
  const more = sayCount(rest, 'more unknown field', 'more unknown fields');
  report('unknown-field', null, `The ${what} has ${more}. ${fate}`);
}

function reportMissingLists(json: object, report: Report): void {
  for (const list of RECORD_LISTS) {
    const value = own(json, list);
    // Without events the file was refused already: they stand here or in a file of their own.
    if (Array.isArray(value) || list === 'events') continue;
    const what = value === undefined ? 'is missing' : `must be a list, found ${sayFound(value)}`;
    report(
      value === undefined ? 'missing-field' : 'field',
      null,
      `"${list}" ${what}. It is read as an empty list; write [] if it is meant to be empty.`,
    );
  }
}

/** A field of the object itself, never one that every object inherits. */
function own(json: object, field: string): unknown {
  return Object.hasOwn(json, field) ? (json as Record<string, unknown>)[field] : undefined;
}

/** What stands in for bad fields: the folder's name as id and title, and nothing claimed beyond. */
function fallbackHead(file: string): DatasetHead {
  const folder = /^([a-z0-9]+(?:-[a-z0-9]+)*)\//.exec(file)?.[1] ?? 'dataset';
  return {
    schemaVersion: SCHEMA_VERSION,
    id: folder,
    version: '0.0.0',
    title: folder,
    description: '',
    language: 'und',
    licence: '',
    curators: [],
    updated: '',
  };
}
