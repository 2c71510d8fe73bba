/**
 * The public format of a dataset, record by record. Records are strict: an unknown field is an error
 * that names it. The JSON Schema in `public/data/dataset.schema.json` is generated from this file; what each field holds
 * is said in `scripts/fieldNotes.mjs`, which the page does not carry.
 *
 * Every fact carries a *support*: the passages that print it (`evidence`), or what was inferred and on
 * what basis (`inferred`), or both ('on 7 December' is printed, its year is inferred).
 *
 * Several sources may tell of one event: each fact names the passages of all that print it. Where they give different
 * values, the fact holds the one by which the event is drawn, sorted and filtered, and `otherwise` holds the others,
 * each with its own passages. Neither is called right: the page shows both. A participant needs none: whoever a
 * source names is a participant with that source's passages.
 */

import * as v from 'valibot';
import { groupDigits } from '@/lib/groupDigits';
import { VISIBLE } from '@/lib/hiddenCharacters';
import { EVENT_FILE_NAME, MOST_LETTERS } from './eventFileName';
import { LONGEST_ADDRESS, LONGEST_FIELD } from './limits';
import {
  ACTOR_KINDS,
  KINDS,
  MODALITIES,
  MODES,
  PARTS,
  POSITIONS,
  QUALIFIERS,
  RELATIONS,
  SCALES,
  STATUSES,
} from './lists';

/**
 * An object without other fields; an issue holds the names of those that it may have, to tell which is meant. A list is
 * none, which the library takes for one without fields.
 */
const onlyFields = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const schema = v.strictObject(entries, Object.keys(entries).join(' '));
  const run: (typeof schema)['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    v._addIssue(schema, 'type', dataset, config);
    // With that issue in it, which its type does not tell.
    return dataset as unknown as ReturnType<typeof run>;
  };
  return { ...schema, '~run': run };
};

/** The version of the format that this program reads and writes. */
export const SCHEMA_VERSION = 1;

const text = v.pipe(
  v.string(),
  v.regex(VISIBLE, 'must not be blank'),
  v.maxLength(LONGEST_FIELD, `must be at most ${groupDigits(LONGEST_FIELD)} characters long`),
);
/** A readable, stable id: small letters and digits, joined by single hyphens, at most 80 characters. */
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters and digits joined by hyphens'),
  v.maxLength(80, 'must be at most 80 characters long'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD'));
/** As closely as a source says: a monthly names no day, and to write one would be to make it up. */
const dayOrLonger = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'must be a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY'),
);
const edtf = v.pipe(text, v.maxLength(80, 'must be at most 80 characters long'));
/** A place in a source's canonical text, in Unicode code points. */
const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));

/** What no source prints, and on what basis it is held all the same. */
export const inferredSchema = onlyFields({
  what: text,
  basis: text,
  evidence: v.optional(v.array(slug)),
});

const support = {
  evidence: v.optional(v.pipe(v.array(slug), v.minLength(1, 'must name at least one passage'))),
  inferred: v.optional(inferredSchema),
};

interface Supported {
  evidence?: string[] | undefined;
  inferred?: unknown;
}
const SUPPORT_MISSING = 'must have "evidence" or "inferred"';
/** A fact without a receipt and without a basis is refused. */
const isSupported = <Fact extends Supported>() =>
  v.check<Fact, string>(
    (fact) => fact.evidence !== undefined || fact.inferred !== undefined,
    SUPPORT_MISSING,
  );

/** A value that other passages give in place of the one that the fact holds; it is always printed. */
const reportedOtherwise = <Value extends v.ObjectEntries>(value: Value) =>
  v.optional(
    v.pipe(
      v.array(
        onlyFields({
          ...value,
          evidence: v.pipe(v.array(slug), v.minLength(1, 'must name at least one passage')),
          inferred: support.inferred,
        }),
      ),
      v.minLength(1, 'must hold at least one value, or be left out'),
    ),
  );

/** Not by `URL.canParse`: Node.js 20 refuses letters such as ü there once it has compiled it. */
function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}

/** A published text, and the file that holds it. */
export const sourceSchema = onlyFields({
  id: slug,
  publisher: text,
  headline: text,
  dateline: v.optional(text),
  published: dayOrLonger,
  language: text,
  rights: text,
  file: v.pipe(
    v.string(),
    v.regex(/^sources\/[A-Za-z0-9][A-Za-z0-9._-]*\.txt$/, 'must be a path like "sources/name.txt"'),
  ),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in small letters')),
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(LONGEST_ADDRESS, `must be at most ${groupDigits(LONGEST_ADDRESS)} characters long`),
      // What stands before an @ can be read as the host, and is not.
      v.regex(
        /^https?:\/\/(?![^/?#]*@)[^\s]+$/,
        'must be an http or https address, without a user name before its host',
      ),
      v.rawCheck(({ dataset, addIssue }) => {
        // One sentence is enough for an address that is none at all.
        if (dataset.issues === undefined && !isAddress(dataset.value))
          addIssue({ message: 'must be an address that a browser can read' });
      }),
    ),
  ),
});

/** A passage: words of a source, and where they stand. */
export const evidenceSchema = onlyFields({
  id: slug,
  source: slug,
  exact: text,
  prefix: v.pipe(v.string(), v.maxLength(500, 'must be at most 500 characters long')),
  suffix: v.pipe(v.string(), v.maxLength(500, 'must be at most 500 characters long')),
  start: offset,
  end: offset,
  insertions: v.optional(v.array(onlyFields({ start: offset, end: offset }))),
});

const officeSchema = v.pipe(
  onlyFields({
    title: text,
    asOf: edtf,
    ...support,
  }),
  isSupported(),
);

/** A person, organisation, state or group, with the offices that sources give. */
export const actorSchema = v.pipe(
  onlyFields({
    id: slug,
    kind: v.picklist(ACTOR_KINDS),
    name: text,
    aliases: v.optional(v.array(text)),
    offices: v.optional(v.array(officeSchema)),
    ...support,
  }),
  isSupported(),
);

const countrySchema = onlyFields({
  name: text,
  evidence: v.optional(v.array(slug)),
});

/** A place, as sources spell it. */
export const placeSchema = v.pipe(
  onlyFields({
    id: slug,
    name: text,
    aliases: v.optional(v.array(text)),
    country: v.optional(countrySchema),
    ...support,
  }),
  isSupported(),
);

const whenValue = {
  edtf,
  position: v.picklist(POSITIONS),
};
const whenSchema = v.pipe(
  onlyFields({
    ...whenValue,
    words: v.optional(text),
    otherwise: reportedOtherwise({
      ...whenValue,
      words: text,
    }),
    ...support,
  }),
  isSupported(),
);

const placeValue = { place: slug };
const heldAtSchema = v.pipe(
  onlyFields({ ...placeValue, otherwise: reportedOtherwise(placeValue), ...support }),
  isSupported(),
);

/** A participant whom the source names. */
export const namedParticipantSchema = v.pipe(
  onlyFields({
    actor: slug,
    part: v.picklist(PARTS),
    office: v.optional(text),
    ...support,
  }),
  isSupported(),
);

/** A participant whom the source does not name. */
export const labelledParticipantSchema = v.pipe(
  onlyFields({
    label: text,
    resolvesTo: v.optional(v.array(slug)),
    part: v.picklist(PARTS),
    ...support,
  }),
  isSupported(),
);

const participantSchema = v.union([namedParticipantSchema, labelledParticipantSchema]);

const durationValue = {
  iso: v.pipe(
    v.string(),
    v.regex(/^P(?=.)(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/, 'must be an ISO 8601 duration such as PT5H30M'),
  ),
  words: text,
  qualifier: v.optional(v.picklist(QUALIFIERS)),
};
const durationSchema = v.pipe(
  onlyFields({ ...durationValue, otherwise: reportedOtherwise(durationValue), ...support }),
  isSupported(),
);

const figureValue = {
  value: v.pipe(v.number(), v.finite('must be a finite number')),
  scale: v.picklist(SCALES),
  unit: text,
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  words: text,
  period: v.optional(text),
  claim: v.optional(slug),
};
const figureSchema = v.pipe(
  onlyFields({
    id: slug,
    label: text,
    ...figureValue,
    otherwise: reportedOtherwise(figureValue),
    ...support,
  }),
  isSupported(),
);

const relationSchema = v.pipe(
  onlyFields({ type: v.picklist(RELATIONS), event: slug, ...support }),
  isSupported(),
);

/** An event. */
export const eventSchema = v.pipe(
  onlyFields({
    id: slug,
    kind: v.picklist(KINDS),
    modality: v.picklist(MODALITIES),
    otherwise: reportedOtherwise({
      modality: v.picklist(MODALITIES),
    }),
    title: text,
    summary: text,
    when: whenSchema,
    place: v.optional(heldAtSchema),
    participants: v.array(participantSchema),
    agendaItems: v.optional(v.array(slug)),
    duration: v.optional(durationSchema),
    figures: v.optional(v.array(figureSchema)),
    relations: v.optional(v.array(relationSchema)),
    ...support,
  }),
  isSupported(),
);

/** A Parquet file beside the dataset file that holds its events; its columns are in `eventColumns`. */
export const eventFileSchema = onlyFields({
  file: v.pipe(
    v.string(),
    v.regex(EVENT_FILE_NAME, 'must be the name of a file like "events.parquet"'),
    v.maxLength(MOST_LETTERS, `must be at most ${MOST_LETTERS} characters long`),
  ),
});

const speakerSchema = v.pipe(onlyFields({ actor: slug, ...support }), isSupported());

/** What a speaker says at an event, and what it is about. */
export const claimSchema = onlyFields({
  id: slug,
  speaker: speakerSchema,
  mode: v.picklist(MODES),
  summary: text,
  event: slug,
  about: v.optional(
    onlyFields({
      events: v.optional(v.array(slug)),
      agendaItems: v.optional(v.array(slug)),
      actors: v.optional(v.array(slug)),
    }),
  ),
  evidence: v.pipe(v.array(slug), v.minLength(1, 'must name at least one passage')),
});

const statusEntrySchema = v.pipe(
  onlyFields({
    status: v.picklist(STATUSES),
    words: text,
    event: v.optional(slug),
    claim: v.optional(slug),
    ...support,
  }),
  isSupported(),
);

/** Something under negotiation, and the log of its statuses. */
export const agendaItemSchema = v.pipe(
  onlyFields({
    id: slug,
    title: text,
    log: v.array(statusEntrySchema),
    ...support,
  }),
  isSupported(),
);

/** The fields of a dataset that are not lists of records. */
export const headSchema = onlyFields({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(SCHEMA_VERSION),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'must be a version such as 1.0.0')),
  title: text,
  description: text,
  language: text,
  licence: text,
  curators: v.pipe(v.array(text), v.minLength(1, 'must name who curated the dataset')),
  updated: day,
});

/** The lists of a dataset: the field, and the schema of one record in it. */
export const RECORD_SCHEMAS = {
  sources: sourceSchema,
  evidence: evidenceSchema,
  actors: actorSchema,
  places: placeSchema,
  agendaItems: agendaItemSchema,
  events: eventSchema,
  claims: claimSchema,
} as const;

/** A whole dataset file. The program reads it record by record; this is what editors and the check use. */
export const datasetSchema = onlyFields({
  ...headSchema.entries,
  sources: v.array(sourceSchema),
  evidence: v.array(evidenceSchema),
  actors: v.array(actorSchema),
  places: v.array(placeSchema),
  agendaItems: v.array(agendaItemSchema),
  events: v.union([v.array(eventSchema), eventFileSchema]),
  claims: v.array(claimSchema),
});

const spanSchema = onlyFields({ from: edtf, to: edtf });

/** One line of the catalogue `data/index.json`. */
export const catalogueEntrySchema = onlyFields({
  id: slug,
  title: text,
  description: text,
  span: spanSchema,
  events: v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative')),
  updated: day,
});

/** The list of the datasets that a site publishes. */
export const catalogueSchema = onlyFields({
  $schema: v.optional(v.string()),
  schemaVersion: v.literal(SCHEMA_VERSION),
  datasets: v.array(catalogueEntrySchema),
});

/** What is inferred, as a record holds it. */
export type Inferred = v.InferOutput<typeof inferredSchema>;
/** What a fact rests on: passages that print it, or a basis that it is inferred from. */
export interface Support {
  evidence?: string[] | undefined;
  inferred?: Inferred | undefined;
}
/** A source, read. */
export type Source = v.InferOutput<typeof sourceSchema>;
/** A passage, read. */
export type Evidence = v.InferOutput<typeof evidenceSchema>;
/** An office of an actor, read. */
export type Office = v.InferOutput<typeof officeSchema>;
/** An actor, read. */
export type Actor = v.InferOutput<typeof actorSchema>;
/** A place, read. */
export type Place = v.InferOutput<typeof placeSchema>;
/** The date of an event, read but for `edtf`, which stands as it is written. */
export type When = v.InferOutput<typeof whenSchema>;
/** A participant, read: an actor by its id, or a label. */
export type Participant = v.InferOutput<typeof participantSchema>;
/** A figure of an event, read. */
export type Figure = v.InferOutput<typeof figureSchema>;
/** An event, read. Not `Event`: that is the browser’s. */
export type DiplomaticEvent = v.InferOutput<typeof eventSchema>;
/** A claim, read. */
export type Claim = v.InferOutput<typeof claimSchema>;
/** An entry in the log of an agenda item, read. */
export type StatusEntry = v.InferOutput<typeof statusEntrySchema>;
/** An agenda item, read. */
export type AgendaItem = v.InferOutput<typeof agendaItemSchema>;
/** What a dataset file holds beside its lists of records, read. */
export type DatasetHead = v.InferOutput<typeof headSchema>;
/** The list of datasets, read. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>;
/** A dataset in that list, read. */
export type CatalogueEntry = v.InferOutput<typeof catalogueEntrySchema>;
