/** Brings every case of the corpus through the one door that data comes in by: bytes, JSON, records. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseJson } from '@/data/files/parseJson';
import { readJson } from '@/data/files/readJson';
import { type DatasetReading, readDataset } from '@/model/read/readDataset';
import { CORPUS, type CorpusCase, DEEP, SOUND_DATASET } from '@/model/record/corpus.fixture';
import { RECORD_NAMES } from '@/model/record/recordLists';
import { REFUSED, SOUND_TEXT } from './refusedBytes.fixture';

const FILE = 'hostile/dataset.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readText = (text: string): DatasetReading => readDataset(readJson(bytesOf(text)), FILE);

/** What is kept of a case, which is read once for all tests. */
interface Tried {
  wrong: string[];
  isLetterForLetter: boolean;
}
const tried = new Map<CorpusCase, Tried>();
beforeAll(() => {
  for (const one of CORPUS) tried.set(one, tryCase(one));
}, 300_000);

function tryCase(one: CorpusCase): Tried {
  const json = one.make();
  const reading = readText(JSON.stringify(json));
  return {
    wrong: complaints(one, json, reading),
    isLetterForLetter: isLetterForLetter(one, json, reading),
  };
}

/** Whether the record is read as it is written; in normal form C, in which quotes are compared. */
function isLetterForLetter({ kind, list }: CorpusCase, json: unknown, { dataset }: DatasetReading): boolean {
  if (list === null || kind !== 'hostile text') return false;
  const written = (json as Record<string, { id: string }[]>)[list]?.[0];
  const wanted = JSON.parse(JSON.stringify(written).normalize('NFC'));
  return isDeepStrictEqual(dataset?.[list].get(written?.id ?? ''), wanted);
}

/** What is not as the case wants it, in words; nothing if all is well. */
function complaints(one: CorpusCase, json: unknown, reading: DatasetReading): string[] {
  const { list, outcome, field, name } = one;
  const { dataset, problems, counts } = reading;
  const wrong: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${name}: ${what} – ${problems.map(({ message }) => message).join(' | ')}`);
  };
  claim(counts.shown + counts.setAside === counts.inFile, 'events are lost');
  claim((outcome === 'refused') === (dataset === null), `is not ${outcome}`);
  for (const { message, file } of problems)
    claim(isSentence(message) && file === FILE, `no sentence: ${message}`);
  if (list !== null && outcome === 'set aside') claim(isNamed(reading, list, field), 'is not named');
  if (outcome === 'kept') {
    claim(
      problems.some(({ message }) => message.includes(`"${field}"`)),
      'the field is not named',
    );
    claim(dataset?.events.size === SOUND_DATASET.events.length, 'not all events are shown');
  }
  if (outcome === 'refused') claim(problems.length === 1, 'is not told once');
  if (outcome === 'shown' && list !== null) {
    const id = (json as Record<string, { id: string }[]>)[list]?.[0]?.id ?? '';
    claim(dataset?.[list].has(id) ?? false, 'is not shown');
  }
  return wrong;
}

const isSentence = (text: string) => /^[^\p{Cc}\p{Cs}\u202e]{10,1500}\.$/u.test(text);

/** Whether the first record of the list is set aside, and told with its name and field. */
function isNamed(
  { dataset, problems }: DatasetReading,
  list: NonNullable<CorpusCase['list']>,
  field: string | null,
) {
  const told = problems.find(({ record }) => record?.startsWith(`${RECORD_NAMES[list]} `));
  return (
    dataset?.[list].size === SOUND_DATASET[list].length - 1 &&
    told !== undefined &&
    (field === null || told.message.includes(`"${field}`) || told.message.includes('and '))
  );
}

const kinds = [...new Set(CORPUS.map(({ kind }) => kind))];

describe('the corpus', () => {
  test('starts from a dataset on which there is nothing to say', () => {
    const { problems, dataset } = readText(JSON.stringify(SOUND_DATASET));
    expect(problems).toEqual([]);
    expect(dataset?.events.size).toBe(SOUND_DATASET.events.length);
  });

  for (const kind of kinds)
    test(kind, () => {
      const cases = CORPUS.filter((one) => one.kind === kind);
      expect(cases.flatMap((one) => tried.get(one)?.wrong ?? [one.name])).toEqual([]);
    });

  test('shows text letter for letter', () => {
    const texts = CORPUS.filter(({ kind, list }) => kind === 'hostile text' && list !== null);
    expect(texts.filter((one) => !tried.get(one)?.isLetterForLetter).map(({ name }) => name)).toEqual([]);
  });

  test('a million levels', () => {
    const text = JSON.stringify(SOUND_DATASET);
    const inRecord = text.replace('"summary":', `"deep":${DEEP},"summary":`);
    expect(readText(inRecord).problems[0]?.message).toMatch(
      /^event \S+: "deep\[0\]\[0\]" nests deeper than 64 levels\. /,
    );
    const shallow = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const inFile = text.replace('{', `{"deep":${shallow},`);
    expect(readText(inFile).problems[0]?.message).toContain('unknown field "deep"');
    expect(readText(shallow).problems[0]?.message).toContain('must be one object, found a list');
  }, 120_000);

  test('nothing that was read has touched the language', () => {
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('bytes that are no dataset', () => {
  for (const [name, bytes, words] of REFUSED)
    test(name, async () => {
      await expect(parseJson(FILE, bytes)).rejects.toThrow(words);
      await expect(parseJson(FILE, bytes)).rejects.toThrow(/^data\/hostile\/dataset\.json is .*\.$/s);
    });

  test('cut off at any of a hundred places', async () => {
    const { length } = SOUND_TEXT;
    for (let part = 1; part <= 100; part += 1) {
      const text = SOUND_TEXT.slice(0, Math.floor((length * part) / 101));
      await expect(parseJson(FILE, bytesOf(text))).rejects.toThrow('it is cut off');
    }
  });

  test('a byte order mark, CRLF and form D do not matter', () => {
    const text = `\ufeff${SOUND_TEXT.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(readJson(bytesOf(text))).toEqual(JSON.parse(SOUND_TEXT.normalize('NFC')));
  });
});

test('the README tells the corpus by kind', () => {
  const counts = kinds.map(
    (kind) => `${kind} ${sayNumber(CORPUS.filter((one) => one.kind === kind).length)}`,
  );
  const figure = `${sayNumber(CORPUS.length)}: ${counts.join(', ')}; and ${REFUSED.length} of other bytes`;
  console.log(`figure: broken and hostile dataset files, ${figure}`);
  expect(readFileSync('README.md', 'utf8')).toContain(figure);
});

const sayNumber = (number: number) => number.toLocaleString('en-GB');
