/**
 * The first dataset with hostile words put into every text that its format leaves free, and an article that
 * says them too. Its references, dates and passages stay sound, so that all of it is shown.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HOSTILE_TEXTS } from '../src/model/record/hostileText.fixture';
import { type FaultServer, sendInstead } from './faultServer';

/** In each of the texts, so that one is known wherever it turns up. */
export const CANARY = 'canary';

type Json = Record<string, unknown>;
interface DatasetFile extends Json {
  events: Json[];
  sources: Json[];
  evidence: Json[];
}

const FOLDER = fileURLToPath(new URL('../public/data/belarus-russia-2019-12', import.meta.url));
/** As long as a field may be, and no longer. */
const TEXTS = Object.entries(HOSTILE_TEXTS).map(([name, text]) =>
  `${CANARY} ${name}: ${text}`.slice(0, 100_000),
);
/** Fields that hold free text, wherever they stand. What must stand in the source is left alone. */
const FREE = new Set([
  'title',
  'summary',
  'description',
  'name',
  'headline',
  'dateline',
  'publisher',
  'rights',
  'basis',
  'what',
  'label',
  'period',
  'licence',
]);
/** A host that looks like another, with a port, and as long as one may be: how the browser calls it. */
export const HOSTILE_HOST = `xn--pple-43d.${`${'x'.repeat(60)}.`.repeat(3)}example:8443`;
const HOSTILE_ADDRESS = `https://${HOSTILE_HOST.replace('xn--pple-43d', '\u0430pple')}/\u202egpj.exe?from=https://belta.by`;
/** What a text file of UTF-8 can hold, on one line. */
const IN_ARTICLE = TEXTS.filter((text) => text.length < 1_000 && text.isWellFormed() && !/[\n\r]/.test(text));

/** The dataset file, and the text of its one source. */
function hostileDataset(): { json: DatasetFile; text: string } {
  const json = JSON.parse(readFileSync(`${FOLDER}/dataset.json`, 'utf8')) as DatasetFile;
  let turn = 0;
  const spoil = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) spoil(one);
    else if (node !== null && typeof node === 'object')
      for (const [field, value] of Object.entries(node as Json)) {
        if (!FREE.has(field) || typeof value !== 'string') spoil(value);
        else (node as Json)[field] = TEXTS[turn++ % TEXTS.length];
      }
  };
  spoil(json);
  for (const [at, event] of json.events.entries()) event.title = TEXTS[at % TEXTS.length];
  const text = writeArticle(json);
  addEvents(json);
  return { json, text };
}

/** Adds a paragraph of every hostile text to the article, and a passage for each. */
function writeArticle({ sources, evidence }: DatasetFile): string {
  const [source = {}] = sources;
  const [file = ''] = readdirSync(`${FOLDER}/sources`);
  let text = readFileSync(`${FOLDER}/sources/${file}`, 'utf8').trimEnd();
  for (const [at, words] of IN_ARTICLE.entries()) {
    const exact = words.normalize('NFC').trim();
    const start = [...text].length + 2;
    text += `\n\n${exact}`;
    const passage = { id: `hostile-${at}`, source: source.id, exact, prefix: '', suffix: '', start };
    evidence.push({ ...passage, end: start + [...exact].length });
  }
  source.url = HOSTILE_ADDRESS;
  source.sha256 = createHash('sha256').update(text).digest('hex');
  return text;
}

/** Events under names that the language knows, and two that are to be set aside. */
function addEvents({ events }: DatasetFile): void {
  const [first = {}] = events;
  for (const [at, id] of ['constructor', 'hasownproperty', 'valueof'].entries())
    events.push({
      ...first,
      id,
      relations: [],
      title: `${CANARY} under the name ${id}`,
      evidence: [`hostile-${at}`],
    });
  const passages = IN_ARTICLE.map((_, at) => `hostile-${at}`);
  events.push({
    ...first,
    id: 'all-of-it',
    relations: [],
    title: `${CANARY} says all of it`,
    evidence: passages,
  });
  events.push({ ...first, id: '__proto__', title: `${CANARY} under a name that is none` });
  events.push({ ...first, id: 'flood', title: `${CANARY} z${'\u0323\u0301'.repeat(50_000)}` });
}

const made = hostileDataset();
/** The dataset file, the text of its source, and how many of its events can be shown: all but the last two. */
export const HOSTILE = { ...made, shown: made.json.events.length - 2 };

/** Serves it as the folder `hostile`. */
export function serveHostile(faults: FaultServer): void {
  faults.fail('/data/hostile/dataset.json', sendInstead(JSON.stringify(made.json), 'application/json'));
  faults.fail(/\/data\/hostile\/sources\//, sendInstead(made.text, 'text/plain; charset=utf-8'));
}
