/**
 * `npm run data:check`: proves every shipped dataset against its sources and against the catalogue, and tells
 * which sentences of each source carry nothing yet and which words could not be read. `npm run data:check -- DIR`
 * checks another folder of datasets, or one dataset.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ROOT } from './install.mjs';
import { loadModel } from './loadModel.mjs';

const { checkDataset } = await loadModel('@/model/check/checkDataset');
const { checkCatalogue } = await loadModel('@/model/check/checkCatalogue');
const { checkEvents } = await loadModel('@/data/events/checkEvents');
const { readJson: parseJson } = await loadModel('@/data/files/readJson');
const { sayNoJson } = await loadModel('@/data/files/sayNoJson');
const { MOST_JSON_BYTES } = await loadModel('@/model/record/limits');
const { showHidden, showText } = await loadModel('@/model/record/showText');
const { sayCount } = await loadModel('@/model/record/words');
const { sayRepeats } = await loadModel('@/model/read/sayRepeats');

/** Reads a JSON file; one that is missing or no JSON is a problem of its own, and so is a field that stands twice. */
function readJson(path, file, problems) {
  const add = (code, message) => problems.push({ file, record: null, code, message });
  if (!isFile(path)) {
    add('file-missing', 'There is no such file. Add it.');
    return undefined;
  }
  const bytes = readFileSync(path);
  if (bytes.length > MOST_JSON_BYTES) {
    const remedy =
      file === 'index.json'
        ? 'List fewer datasets in it'
        : 'Name a Parquet file in it instead of inline events';
    add(
      'file-too-large',
      `The file is larger than ${MOST_JSON_BYTES / 1_000_000} MB, and no page reads it. ${remedy}.`,
    );
    return undefined;
  }
  try {
    const json = parseJson(bytes);
    problems.push(...sayRepeats(bytes.toString(), file));
    return json;
  } catch {
    add('file-not-json', `The file ${sayNoJson(bytes)}`);
    return undefined;
  }
}

/** A folder of that name is none, nor is a link that leads nowhere. */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The text files of a dataset as bytes, by their path in it. */
function readTexts(folder) {
  const sources = join(folder, 'sources');
  const names = existsSync(sources) ? readdirSync(sources).sort() : [];
  const texts = names.filter((name) => isFile(join(sources, name)));
  return new Map(texts.map((name) => [`sources/${name}`, new Uint8Array(readFileSync(join(sources, name)))]));
}

/** A Parquet file may hold millions of facts that no rule can read: so many are told, the others counted. */
const MOST_UNREAD = 1000;

/** Checks the Parquet file that a dataset names in place of its events, if it names one. */
async function checkEventFile(folder, result) {
  const { dataset, eventFile, problems } = result;
  if (dataset === null || eventFile === null) return;
  const file = `${basename(folder)}/${eventFile}`;
  if (!isFile(join(folder, eventFile))) {
    problems.push({ file, record: null, code: 'file-missing', message: 'There is no such file. Add it.' });
    return;
  }
  const handle = await open(join(folder, eventFile));
  const { size: byteLength } = await handle.stat();
  const slice = async (start, end = byteLength) => {
    const bytes = new Uint8Array(Math.max(0, end - start));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.buffer.slice(0, bytesRead);
  };
  const leave = (one) => {
    if (result.unread.length < MOST_UNREAD) result.unread.push(one);
    else result.unreadMore += 1;
  };
  const found = await checkEvents({ byteLength, slice }, file, { ...result, leave });
  await handle.close();
  problems.push(...found.problems);
  if (found.rows > 0) console.log(`  ${sayCount(found.rows, 'event', 'events')} in ${eventFile}`);
}

/** Most messages begin with the record themselves. */
function tellProblem({ file, record, code, message }) {
  const isNamed = record === null || message.startsWith(record);
  console.error(`  ${code}  ${file}${isNamed ? '' : `, ${record}`}: ${showHidden(message)}`);
}

function tellUncovered(uncovered) {
  if (uncovered.length === 0) return console.log('  every sentence of every source carries something');
  console.log(`  ${sayCount(uncovered.length, 'sentence carries', 'sentences carry')} nothing yet:`);
  for (const { source, paragraph, sentence } of uncovered)
    console.log(`    ${source} ${paragraph === null ? 'head' : `¶${paragraph}`}  ${showHidden(sentence)}`);
}

function tellUnread({ unread, unreadMore }) {
  if (unread.length === 0) return;
  console.log(
    `  nobody checked ${sayCount(unread.length + unreadMore, 'fact', 'facts')} whose words are not read in their language:`,
  );
  for (const { record, what, words, language } of unread)
    console.log(`    ${record}  ${what}: “${showText(words)}” (${showText(language)})`);
  if (unreadMore > 0) console.log(`    and ${sayCount(unreadMore, 'more', 'more')}`);
}

/** Of what is set aside nobody knows what it would have carried, named or said. */
const PARTLY =
  '  Records are set aside: what names one of them, what nothing names, aliases, agendas and sentences that carry nothing are checked once they are in order.';

/** Checks one dataset, tells what was found, and gives its JSON (`undefined` if unreadable) and problems. */
async function check(folder) {
  const name = basename(folder);
  const problems = [];
  const json = readJson(join(folder, 'dataset.json'), `${name}/dataset.json`, problems);
  console.log(`${name}:`);
  if (json !== undefined) {
    const result = {
      ...(await checkDataset({ folder: name, json, texts: readTexts(folder) })),
      unreadMore: 0,
    };
    await checkEventFile(folder, result);
    problems.push(...result.problems);
    const counts = Object.entries(result.counts).map(([what, count]) => `${count} ${what}`);
    if (counts.length === 0)
      console.log('  Quotes, dates and texts are checked once the file itself can be read.');
    else {
      console.log(`  ${counts.join(', ')}`);
      if (result.isWhole) tellUncovered(result.coverage.uncovered());
      else console.log(PARTLY);
      tellUnread(result);
    }
  }
  problems.forEach(tellProblem);
  return { name, json, problems };
}

const asked = process.argv[2];
const place = asked === undefined ? join(ROOT, 'public', 'data') : resolve(asked);
const isOne = existsSync(join(place, 'dataset.json'));
if (!existsSync(place)) {
  console.error(`There is no folder "${asked}". Name a folder of datasets, or leave it out.`);
  process.exit(1);
}
const root = isOne ? dirname(place) : place;
const names = isOne
  ? [basename(place)]
  : readdirSync(place, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const checked = [];
for (const name of names.sort()) checked.push(await check(join(root, name)));
let count = checked.reduce((sum, { problems }) => sum + problems.length, 0);
if (checked.length === 0) {
  console.error(`There is no dataset in ${asked ?? 'public/data'}.`);
  count += 1;
}

if (!isOne) {
  const problems = [];
  const catalogue = readJson(join(place, 'index.json'), 'index.json', problems);
  const read = checked.filter(({ json }) => json !== undefined).map(({ name, json }) => [name, json]);
  if (catalogue !== undefined) problems.push(...checkCatalogue(catalogue, new Map(read)));
  console.log('catalogue:');
  problems.forEach(tellProblem);
  count += problems.length;
}

console.log(count === 0 ? 'No problems.' : `${count} ${count === 1 ? 'problem' : 'problems'}.`);
process.exitCode = count === 0 ? 0 : 1;
