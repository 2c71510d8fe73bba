import * as v from 'valibot';
import type { Problem } from './problem';
import { sayIssues } from './sayIssue';
import { type CatalogueEntry, catalogueEntrySchema, SCHEMA_VERSION } from './schema';

export interface CatalogueReading {
  /** The sound entries, in the order of the file. */
  datasets: CatalogueEntry[];
  problems: Problem[];
}

/** Reads the catalogue of a site. An entry that breaks the format is set aside and named; nothing is thrown. */
export function readCatalogue(json: unknown, file: string): CatalogueReading {
  const problems: Problem[] = [];
  const top = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (top.schemaVersion !== SCHEMA_VERSION || !Array.isArray(top.datasets)) {
    const message = `The catalogue data/${file} has no list "datasets" of format version ${SCHEMA_VERSION}. Datasets can still be opened by their names.`;
    return { datasets: [], problems: [{ file, record: null, code: 'catalogue', message }] };
  }
  const datasets: CatalogueEntry[] = [];
  for (const [index, entry] of top.datasets.entries()) {
    const read = v.safeParse(catalogueEntrySchema, entry);
    if (read.success) datasets.push(read.output);
    else {
      const record = `entry number ${index + 1}`;
      const message = `${record} of the catalogue: ${sayIssues(read.issues)}. It is set aside until it is corrected; the other datasets are listed.`;
      problems.push({ file, record, code: 'catalogue-entry', message });
    }
  }
  return { datasets, problems };
}
