/** Brings every case of the corpus of catalogues through the one door that the list of datasets comes in by. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JsonCatalogue } from '@/model/record/arbitraryDataset.fixture';
import { CATALOGUES, type CatalogueCase, SOUND_CATALOGUE } from '@/model/record/catalogueCorpus.fixture';
import { fuzzCatalogues } from './fuzzCatalogues.fixture';
import { readCatalogueFile } from './readCatalogueFile.fixture';

afterEach(() => vi.unstubAllGlobals());

const SOUND_TEXT = JSON.stringify(SOUND_CATALOGUE, null, 1);
const written = (json: unknown) => JSON.parse(JSON.stringify(json).normalize('NFC'));

/** What is not as the case wants it, in words; nothing if all is well. */
async function complaints({ name, make, outcome, field }: CatalogueCase): Promise<string[]> {
  const json = make();
  const { datasets, problems } = await readCatalogueFile(JSON.stringify(json));
  const wrong: string[] = [];
  const claim = (holds: boolean, what: string) => {
    if (!holds) wrong.push(`${name}: ${what} – ${problems.map(({ message }) => message).join(' | ')}`);
  };
  const all = outcome === 'refused' ? [] : (json as JsonCatalogue).datasets;
  const sound = written(all.slice(outcome === 'set aside' ? 1 : 0));
  claim(JSON.stringify(datasets) === JSON.stringify(sound), 'the others are not listed as they are written');
  claim(problems.length === (outcome === 'listed' ? 0 : 1), 'is not told once');
  if (outcome === 'set aside')
    claim(problems[0]?.record === 'entry number 1 of the catalogue', 'the entry is not named');
  if (field !== null) claim(problems[0]?.message.includes(`"${field}`) ?? false, 'the field is not named');
  return wrong;
}

describe('the corpus of catalogues', () => {
  for (const kind of new Set(CATALOGUES.map((one) => one.kind)))
    test(kind, async () => {
      const wrong: string[] = [];
      for (const one of CATALOGUES) if (one.kind === kind) wrong.push(...(await complaints(one)));
      expect(wrong).toEqual([]);
    }, 60_000);

  test('an entry that stands twice is listed once, and the second one named', async () => {
    const { datasets } = SOUND_CATALOGUE;
    const twice = { ...SOUND_CATALOGUE, datasets: [...datasets, datasets[0]] };
    const read = await readCatalogueFile(JSON.stringify(twice));
    expect(read.datasets).toEqual(written(datasets));
    expect(read.problems).toMatchObject([
      { code: 'duplicate-id', record: `entry number ${datasets.length + 1} of the catalogue` },
    ]);
  });

  test('a million levels', async () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    const { datasets, problems } = await readCatalogueFile(
      SOUND_TEXT.replace('"title"', `"deep":${deep},"title"`),
    );
    expect(datasets).toEqual(written(SOUND_CATALOGUE).datasets.slice(1));
    expect(problems[0]?.message).toContain('nests deeper than 64 levels');
    const refused = await readCatalogueFile(deep);
    expect(refused).toMatchObject({ datasets: [], problems: [{ code: 'catalogue' }] });
  }, 60_000);

  test('a byte order mark, CRLF and form D do not matter', async () => {
    const text = `\ufeff${SOUND_TEXT.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(await readCatalogueFile(text)).toEqual({
      datasets: written(SOUND_CATALOGUE).datasets,
      problems: [],
    });
  });

  test('nothing that was read has touched the language', () => {
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
    console.log(`figure: ${CATALOGUES.length} broken and hostile lists of datasets`);
    expect(readFileSync('README.md', 'utf8')).toContain(`${CATALOGUES.length}, and 500 made by chance`);
  });
});

test('500 catalogues made by chance: sound, broken, cut off', () => fuzzCatalogues(500, 20_191_220), 60_000);
