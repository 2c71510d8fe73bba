import * as v from 'valibot';
import { groupDigits } from '@/lib/groupDigits';
import { MOST_DATASETS } from '@/model/record/limits';
import {
  type CatalogueEntry,
  catalogueEntrySchema,
  catalogueSchema,
  SCHEMA_VERSION,
} from '@/model/record/schema';
import { findExcess } from './findExcess';
import type { Problem } from './problem';
import { reportUnknownFields, sayFuture } from './readHead';
import { makeReport, type Report } from './reportProblem';
import { sayFound } from './sayFound';
import { CORRECT, codeOfIssue, tellIssues } from './sayIssue';

/** What a catalogue lists, as far as it can be used, and what is wrong with it. */
export interface CatalogueReading {
  /** The sound entries, in the order of the file. */
  datasets: CatalogueEntry[];
  problems: Problem[];
}

const SET_ASIDE = 'Until then it is set aside; the other datasets are listed.';
const BY_NAME = 'Datasets can still be opened by their names.';

/** Reads the catalogue of a site. An entry that breaks the format is set aside and named; nothing is thrown. */
export function readCatalogue(json: unknown, file: string): CatalogueReading {
  const problems: Problem[] = [];
  const { report, close } = makeReport(file, problems);
  const refusal = refuseCatalogue(json);
  if (refusal !== null) {
    report('catalogue', null, `${refusal} ${BY_NAME}`);
    return { datasets: [], problems };
  }
  const { $schema, datasets: entries } = json as { $schema: unknown; datasets: unknown[] };
  if ($schema !== undefined && typeof $schema !== 'string')
    report(
      'field',
      null,
      `"$schema" of the catalogue must be text, found ${sayFound($schema)}. It is not used: correct it, or take it out.`,
    );
  reportUnknownFields(json as object, 'catalogue', catalogueSchema.entries, report);
  const datasets = readEntries(entries, report);
  close();
  return { datasets, problems };
}

/** Tells in whole sentences why no dataset can be listed; `null` where entries can be read. */
function refuseCatalogue(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `The catalogue must be one object, found ${sayFound(json)}. Publish the file again.`;
  const { schemaVersion, datasets } = json as Record<string, unknown>;
  const future = sayFuture(schemaVersion);
  if (future !== null) return future;
  if (schemaVersion !== SCHEMA_VERSION)
    return `"schemaVersion" of the catalogue must be ${SCHEMA_VERSION}, found ${sayFound(schemaVersion)}. ${CORRECT}`;
  return Array.isArray(datasets)
    ? null
    : `"datasets" of the catalogue must be a list, found ${sayFound(datasets)}. ${CORRECT}`;
}

function readEntries(entries: readonly unknown[], report: Report): CatalogueEntry[] {
  const sound = new Map<string, CatalogueEntry>();
  for (const [at, entry] of entries.slice(0, MOST_DATASETS).entries()) {
    const name = `entry number ${at + 1} of the catalogue`;
    const excess = findExcess(entry);
    const reading = excess === null ? v.safeParse(catalogueEntrySchema, entry) : null;
    if (excess !== null) report(excess.code, name, `${excess.clause}. ${CORRECT} ${SET_ASIDE}`);
    else if (reading?.success !== true)
      report(codeOfIssue(reading?.issues[0]), name, `${tellIssues(reading?.issues ?? [])} ${SET_ASIDE}`);
    else if (sound.has(reading.output.id))
      report(
        'duplicate-id',
        name,
        `the id "${reading.output.id}" stands on an earlier entry too. Take one of them out. ${SET_ASIDE}`,
      );
    else sound.set(reading.output.id, reading.output);
  }
  if (entries.length > MOST_DATASETS) {
    report(
      'too-many-datasets',
      null,
      `"datasets" holds ${groupDigits(entries.length)} entries; at most ${groupDigits(MOST_DATASETS)} are listed, the others are set aside. List fewer. ${BY_NAME}`,
    );
  }
  return [...sound.values()];
}
