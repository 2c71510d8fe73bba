/** Whoever writes a dataset in an editor is told of each field and status what it holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STATUSES } from '../src/model/record/lists.ts';
import { FIELD_NOTES, noteOf } from './fieldNotes.mjs';
import { ROOT } from './install.mjs';

const read = (name) => JSON.parse(readFileSync(join(ROOT, `public/data/${name}.schema.json`), 'utf8'));

/** Every field that a schema names, by its path, with what an editor shows beside it. */
function fieldsOf(node, path) {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'definitions') return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, [name]));
    if (key !== 'properties') return fieldsOf(value, path);
    return Object.entries(value).flatMap(([name, field]) => [
      [[...path, name], field.description],
      ...fieldsOf(field, [...path, name]),
    ]);
  });
}

const fields = [...fieldsOf(read('dataset'), ['dataset']), ...fieldsOf(read('catalogue'), ['catalogue'])];

test('an editor shows a sentence beside each field of the format', () => {
  expect(fields.length).toBeGreaterThan(150);
  const bare = fields.filter(([path, shown]) => typeof shown !== 'string' || shown !== noteOf(path));
  expect(bare.map(([path]) => path.join('.'))).toEqual([]);
});

test('each sentence is that of a field', () => {
  const shown = new Set(fields.map(([path]) => noteOf(path)));
  expect(Object.entries(FIELD_NOTES).filter(([, note]) => !shown.has(note))).toEqual([]);
});

test('beside the statuses it shows what each says', () => {
  const { definitions } = read('dataset');
  const log = JSON.stringify(definitions.agendaItem);
  expect(log).toContain('"enumDescriptions":["Talks about it are still to come."');
  expect(JSON.parse(/"enumDescriptions":(\[.*?\])/.exec(log)?.[1] ?? '[]')).toHaveLength(STATUSES.length);
});
