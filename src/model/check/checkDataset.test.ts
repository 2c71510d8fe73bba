import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOUND_TEXT, sha256Of } from '@/model/record/soundDataset.fixture';
import { Draft, problemsOf, testBreaks } from './breakDataset.fixture';
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

  const problemsOfAll = async (breakIt: (draft: Draft) => void) => {
    const told = await problemsOf(['', '', breakIt]);
    return told.map(({ code, record, message }) => ({ code, record, message }));
  };
  const heads = (problems: { code: string; record: string | null }[]) =>
    problems.map(({ code, record }) => `${code}, ${record}`);

  test('tells every wrong field of a record', async () => {
    const [problem] = await problemsOfAll((draft) =>
      Object.assign(draft.event(), { title: [], summary: 1, modality: 'past', place: 7, colour: 1, size: 2 }),
    );
    for (const field of ['title', 'summary', 'modality', 'place', 'colour', 'size'])
      expect(problem?.message).toContain(`"${field}"`);
    expect(problem?.message).not.toContain('more');
  });

  test('tells what else is wrong beside a record that the format refuses, and nothing that follows from it', async () => {
    const all = await problemsOfAll((draft) => {
      Object.assign(draft.event(), { title: [] });
      Object.assign(draft.event('call'), { summary: '<b>They</b> spoke.' });
      Object.assign(draft.quote('p1-berg'), { start: 5, end: 14 });
    });
    expect(heads(all)).toEqual(['field, event meeting', 'quote, evidence p1-berg', 'markup, event call']);
  });

  test.each([
    ['a passage', (draft: Draft) => Object.assign(draft.quote('p1-berg'), { exact: 7 })],
    ['the source', (draft: Draft) => Object.assign(draft.source, { rights: 7 })],
    ['an actor', (draft: Draft) => Object.assign(draft.record('actors', 'berg'), { kind: 'ship' })],
    ['a claim', (draft: Draft) => Object.assign(draft.record('claims', 'berg-agreed'), { mode: 'sung' })],
    ['an agenda item', (draft: Draft) => Object.assign(draft.record('agendaItems', 'tickets'), { log: 7 })],
    ['a place', (draft: Draft) => Object.assign(draft.file.places[0] ?? {}, { name: 7 })],
    ['an event', (draft: Draft) => Object.assign(draft.event('call'), { kind: 'ball' })],
    ['the day of an event', (draft: Draft) => Object.assign(draft.event().when, { edtf: '2021-02-30' })],
    [
      'an office',
      (draft: Draft) => Object.assign(draft.record('actors', 'berg').offices?.[0] ?? {}, { asOf: 'May' }),
    ],
  ])('of what rests on %s that is set aside nothing is told', async (_what, breakIt) => {
    const all = await problemsOfAll(breakIt);
    expect(all, JSON.stringify(all)).toHaveLength(1);
  });

  test('without events the rest is looked at', async () => {
    const all = await problemsOfAll((draft) => {
      Object.assign(draft.file, { events: 7 });
      Object.assign(draft.source, { headline: 'No headline' });
      Object.assign(draft.record('actors', 'berg'), { nickname: 'A.' });
    });
    expect(heads(all)).toEqual([
      'no-events, null',
      'unknown-field, actor berg',
      'headline, source harbour-news',
    ]);
  });

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
