import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOUND_TEXT, sha256Of } from '@/model/record/soundDataset.fixture';
import { Draft, testBreaks } from './breakDataset.fixture';
import { checkDataset } from './checkDataset';
import { BREAKS } from './checkDataset.fixture';

describe('checkDataset', () => {
  test('has nothing to say about the sound dataset', async () => {
    const { problems, counts } = await new Draft().check();
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ events: 4, evidence: 14, sources: 1 });
  });

  test('lists the sentences of the body that no passage touches', async () => {
    const { coverage } = await new Draft().check();
    expect(coverage.uncovered()).toEqual([
      { source: 'harbour-news', paragraph: 1, sentence: 'The hostess thanked her guest.' },
      { source: 'harbour-news', paragraph: 3, sentence: 'It rained all day.' },
    ]);
  });

  testBreaks(BREAKS);

  test('takes a changed text with its new hash', async () => {
    const draft = new Draft();
    draft.text = SOUND_TEXT.replace('rained', 'snowed');
    draft.source.sha256 = sha256Of(draft.text);
    expect((await draft.check()).problems).toEqual([]);
  });
});

const SHIPPED = 'public/data';
const folders = readdirSync(SHIPPED).filter((name) => existsSync(join(SHIPPED, name, 'dataset.json')));

test('the shipped datasets hold', async () => {
  for (const folder of folders) {
    const place = join(SHIPPED, folder);
    const json: unknown = JSON.parse(readFileSync(join(place, 'dataset.json'), 'utf8'));
    const names = readdirSync(join(place, 'sources'));
    const texts = new Map(
      names.map((name) => [`sources/${name}`, new Uint8Array(readFileSync(join(place, 'sources', name)))]),
    );
    expect((await checkDataset({ folder, json, texts })).problems, folder).toEqual([]);
  }
});
