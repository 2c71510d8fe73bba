/** `npm run data:check` on folders that are not as they should be: it says what is wrong, and never falls over. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BROKEN_RECORDS, SOUND } from '@/data/events/checkEvents.fixture';
import { smallParquet, text } from '@/data/events/smallParquet.fixture';
import { SOUND_TEXT, SOURCE_FILE, soundDataset } from '@/model/record/soundDataset.fixture';
import { ROOT } from './install.mjs';

const root = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of the sound dataset under a name, with another file or with more besides. */
function make(name, { change = () => {}, write = JSON.stringify, besides = () => {} } = {}) {
  const folder = join(root, name);
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, SOURCE_FILE), SOUND_TEXT);
  const json = { ...soundDataset(), id: name };
  change(json);
  writeFileSync(join(folder, 'dataset.json'), write(json));
  besides(folder);
}

const inFile = (json) => Object.assign(json, { events: { file: 'events.parquet' } });
const days = (...data) => ({ type: 'INT32', data });
const ROWS = smallParquet({
  start: days(18_688, 18_690),
  end: days(18_689, 18_691),
  precision: text('day', 'day'),
  kind: text('call', 'ball'),
  modality: text('held', 'held'),
  participants: text('berg', 'lund'),
  title: text('Berg calls', 'Lund calls'),
  record: text('{', '{'),
});

test('what is no file, not in UTF-8, too large or elsewhere is told by name', () => {
  make('with-mark', { write: (json) => `\ufeff${JSON.stringify(json)}` });
  make('in-latin', {
    change: (json) => Object.assign(json, { title: 'Fähre' }),
    write: (json) => Buffer.from(JSON.stringify(json).replaceAll('🚢', ''), 'latin1'),
  });
  make('too-large', { write: (json) => JSON.stringify(json).padEnd(25_000_001) });
  make('with-folders', {
    besides: (folder) => {
      mkdirSync(join(folder, 'sources', 'more.txt'));
      symlinkSync('nowhere.txt', join(folder, 'sources', 'lost.txt'));
    },
  });
  make('without-events', { change: inFile });
  make('with-rows', {
    change: inFile,
    besides: (folder) => writeFileSync(join(folder, 'events.parquet'), ROWS),
  });
  const [[, misquoted]] = BROKEN_RECORDS;
  make('with-words', {
    change: inFile,
    besides: (folder) => writeFileSync(join(folder, 'events.parquet'), smallParquet(misquoted)),
  });
  mkdirSync(join(root, 'is-folder', 'dataset.json'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/data-check.mjs', root], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const said = stderr.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()));
  expect(said).toEqual([
    expect.stringMatching(
      /^file-not-json {2}in-latin\/dataset\.json: The file is not readable: These bytes are not UTF-8 from byte E4/,
    ),
    'file-missing  is-folder/dataset.json: There is no such file. Add it.',
    'file-too-large  too-large/dataset.json: The file is larger than 25 MB, and no page reads it. Name a Parquet file in it instead of inline events.',
    expect.stringMatching(/^kind {2}with-rows\/events\.parquet: Row 1: "kind" is "ball"/),
    expect.stringMatching(
      /^record {2}with-rows\/events\.parquet: The record of row 0 cannot be read: it is not sound JSON/,
    ),
    'quote  with-words/events.parquet: row 0, evidence dateline: its exact words "05.03.2021" do not stand at 3–13: they stand elsewhere in the text (13–23). Correct words or offsets.',
    'file-missing  without-events/events.parquet: There is no such file. Add it.',
    'file-missing  index.json: There is no such file. Add it.',
  ]);
  expect(stdout).toContain('2 events in events.parquet');
});

test('of the facts of many rows that nobody can read a thousand are told, and all are counted', () => {
  const columns = Object.entries(SOUND).map(([name, { type, data }]) => [
    name,
    { type, data: Array.from({ length: 1001 }, () => data[1]) },
  ]);
  make('in-welsh', {
    change: (json) => {
      for (const source of json.sources) source.language = 'cy';
      inFile(json);
    },
    besides: (folder) =>
      writeFileSync(join(folder, 'events.parquet'), smallParquet(Object.fromEntries(columns))),
  });
  const args = [join(ROOT, 'scripts/data-check.mjs'), join(root, 'in-welsh')];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const [, facts, more] = /nobody checked ([\d,]+) facts .*\n {4}and ([\d,]+) more\n/s.exec(stdout) ?? [];
  const count = (words) => Number(words?.replace(',', ''));
  expect(count(more)).toBeGreaterThan(0);
  expect(count(facts)).toBe(1000 + count(more));
});
