/**
 * `npm run schema`: writes the JSON Schemas of the format from the code's own schema, so that an editor can
 * complete and check a dataset. `npm run schema -- --check` fails if the written ones are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { noteOf } from './fieldNotes.mjs';
import { ROOT } from './install.mjs';
import { loadModel } from './loadModel.mjs';

const model = await loadModel('@/model/record/schema');
const { STATUS_MEANINGS } = await loadModel('@/model/record/words');

/** Each file, with the schema it is made from, the record that it holds and what an editor shows as its name. */
const FILES = [
  {
    file: 'dataset.schema.json',
    schema: model.datasetSchema,
    record: 'dataset',
    title: 'A Communiqué dataset',
  },
  {
    file: 'catalogue.schema.json',
    schema: model.catalogueSchema,
    record: 'catalogue',
    title: 'The catalogue of Communiqué datasets',
  },
];

/** The records that both files of the format call by name. */
const DEFINITIONS = {
  source: model.sourceSchema,
  passage: model.evidenceSchema,
  actor: model.actorSchema,
  place: model.placeSchema,
  agendaItem: model.agendaItemSchema,
  event: model.eventSchema,
  claim: model.claimSchema,
  catalogueEntry: model.catalogueEntrySchema,
};

/** What JSON Schema cannot say, or says elsewhere: `check` becomes `anyOf` below, JSON has no infinite number. */
const LEFT_OUT = ['check', 'finite', 'raw_check'];

/** Not every program knows the classes of Unicode: for those, what can be seen is what is no white space. */
function plainPattern({ valibotAction: { type, requirement }, jsonSchema }) {
  return type === 'regex' && requirement.unicode ? { ...jsonSchema, pattern: '\\S' } : undefined;
}

/** Says 'must have evidence or inferred' of every record that may carry either. */
function requireSupport(node) {
  if (Array.isArray(node)) return node.map(requireSupport);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, requireSupport(value)]);
  const { properties, required = [] } = node;
  const optional = (name) => properties?.[name] !== undefined && !required.includes(name);
  if (optional('evidence') && optional('inferred'))
    entries.push(['anyOf', [{ required: ['evidence'] }, { required: ['inferred'] }]]);
  return Object.fromEntries(entries);
}

/** Says of every field what it holds, and of every status what it says: an editor shows both while one writes. */
function describe(node, path) {
  if (Array.isArray(node)) return node.map((one) => describe(one, path));
  if (node === null || typeof node !== 'object') return node;
  const described = ([name, field]) => {
    const inside = [...path, name];
    return [name, { ...describe(field, inside), description: noteOf(inside) }];
  };
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'properties' ? Object.fromEntries(Object.entries(value).map(described)) : describe(value, path),
  ]);
  const meanings = node.enum?.map((value) => STATUS_MEANINGS[value]);
  if (path.at(-1) === 'status' && meanings) entries.push(['enumDescriptions', meanings]);
  return Object.fromEntries(entries);
}

/** Drops the definitions that a schema never calls, one layer at a time. */
function dropUncalled(schema) {
  const { definitions = {}, ...rest } = schema;
  const called = (name) => {
    const others = Object.entries(definitions).filter(([other]) => other !== name);
    return JSON.stringify([rest, others]).includes(`"#/$defs/${name}"`);
  };
  const kept = Object.fromEntries(Object.entries(definitions).filter(([name]) => called(name)));
  if (Object.keys(kept).length === Object.keys(definitions).length) return schema;
  return dropUncalled({ ...rest, definitions: kept });
}

function write({ schema, title, record }) {
  const { $schema, $defs, ...json } = toJsonSchema(schema, {
    definitions: DEFINITIONS,
    ignoreActions: LEFT_OUT,
    overrideAction: plainPattern,
  });
  // Draft 7, which most editors know best, calls them `definitions`.
  const definitions = Object.fromEntries(
    Object.entries($defs).map(([name, definition]) => [name, describe(definition, [name])]),
  );
  const whole = requireSupport({ ...describe(json, [record]), definitions });
  const text = JSON.stringify(dropUncalled({ $schema, title, ...whole }), null, 2);
  return `${text.replaceAll('"#/$defs/', '"#/definitions/')}\n`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const onlyCheck = process.argv.includes('--check');
for (const entry of FILES) {
  const path = join(ROOT, 'public', 'data', entry.file);
  const text = write(entry);
  if (read(path) === text) console.log(`public/data/${entry.file} is up to date`);
  else if (onlyCheck) {
    console.error(
      `public/data/${entry.file} is out of date: run "npm run schema" and commit what it writes.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`public/data/${entry.file} written`);
  }
}
