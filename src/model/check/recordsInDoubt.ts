import type { DatasetReading } from '@/model/read/readDataset';
import { referencesOf } from '@/model/read/references';
import { RECORD_LISTS, RECORD_NAMES, type RecordList, type RecordOf } from '@/model/record/recordLists';

/**
 * The records, as messages name them, of which the rules on content would say what is not so: those that name one that
 * is set aside, or of which a date is; and those that rest on a passage whose source is set aside.
 */
export function recordsInDoubt({ dataset, aside, problems }: DatasetReading): ReadonlySet<string> {
  const dateless = problems.flatMap(({ code, record }) =>
    code === 'edtf' && record !== null ? [record] : [],
  );
  const missing = new Set([...aside, ...dateless]);
  const doubted = new Set(missing);
  if (dataset === null || missing.size === 0) return doubted;
  // Sources and passages come before all that rests on them.
  for (const list of RECORD_LISTS) {
    for (const record of dataset[list].values() as Iterable<RecordOf<RecordList>>) {
      const references = referencesOf(list, record);
      if (!references.some(({ list: of, id }) => missing.has(`${RECORD_NAMES[of]} ${id}`))) continue;
      const name = `${RECORD_NAMES[list]} ${record.id}`;
      doubted.add(name);
      if (list === 'evidence') missing.add(name);
    }
  }
  return doubted;
}
