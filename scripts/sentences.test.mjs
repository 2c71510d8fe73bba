/** Every sentence that stands in the code stands in the snapshot too: told at once, without bringing them all forth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE, READING, sentencesIn } from '../src/data/sentencesIn.fixture.ts';
import { ROOT } from './install.mjs';

const SNAPSHOT = 'src/data/sentences.snap';

test(`each sentence of the code is in ${SNAPSHOT}: vitest run ${SNAPSHOT.replace('snap', 'test.ts')} --update`, () => {
  const lines = readFileSync(join(ROOT, SNAPSHOT), 'utf8').split('\n');
  const of = (rooms) => rooms.flatMap(sentencesIn);
  const written = of(PAGE).map(({ path, parts }) => `${path}: ${parts.join('…').trim()}`);
  const isOfPage = (line) => PAGE.some((room) => line.startsWith(`${room}/`));
  expect([...new Set(written)].sort()).toEqual(lines.filter(isOfPage).sort());
  const told = lines.filter((line) => !isOfPage(line)).join('\n');
  const missing = of(READING).filter(({ parts }) => parts.some((part) => !told.includes(part.trim())));
  expect(missing.map(({ path, parts }) => `${path}: ${parts.join('…')}`)).toEqual([]);
});
