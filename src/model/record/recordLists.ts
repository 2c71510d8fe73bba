import type * as v from 'valibot';
import { RECORD_SCHEMAS } from './schema';

/** A list of a dataset, named by its field in the file. */
export type RecordList = keyof typeof RECORD_SCHEMAS;

/** The record that a list holds. */
export type RecordOf<List extends RecordList> = v.InferOutput<(typeof RECORD_SCHEMAS)[List]>;

/** The lists in the order of the file. */
export const RECORD_LISTS = Object.keys(RECORD_SCHEMAS) as RecordList[];

/** What one record of a list is called in messages. */
export const RECORD_NAMES: Readonly<Record<RecordList, string>> = {
  sources: 'source',
  evidence: 'evidence',
  actors: 'actor',
  places: 'place',
  agendaItems: 'agenda item',
  events: 'event',
  claims: 'claim',
};
