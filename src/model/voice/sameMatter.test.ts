import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { matterOf, mattersOf } from './sameMatter';

function read(json: unknown): Dataset {
  const { dataset } = readDataset(json, 'test/dataset.json');
  if (dataset === null) throw new Error('The dataset cannot be read.');
  return dataset;
}

const talks = read(JSON.parse(readFileSync('public/data/belarus-russia-2019-12/dataset.json', 'utf8')));

const saidOf = (dataset: Dataset, id: string) =>
  matterOf(dataset, id)?.claims.map(({ claim }) => claim.id) ?? null;

describe('sameMatter', () => {
  test('what Oreshkin and Putin say of the meeting in Sochi, in order of saying', () => {
    expect(saidOf(talks, 'lukashenko-putin-sochi')).toEqual([
      'oreshkin-fronts',
      'oreshkin-progress',
      'putin-welcome',
    ]);
    const putin = talks.claims.get('putin-welcome');
    expect(mattersOf(talks, putin ? [putin] : []).map(({ id }) => id)).toEqual(['lukashenko-putin-sochi']);
  });

  test('of many claims each finds its matters, in the order of the dataset', () => {
    const [first] = talks.claims.values();
    const claims = new Map(
      Array.from({ length: 20_000 }, (_, at) => {
        const id = `c-${at}`;
        const event = at % 2 === 0 ? 'lukashenko-putin-sochi' : 'lukashenko-putin-petersburg';
        const about = { agendaItems: [[...talks.agendaItems.keys()][at % 3] ?? ''] };
        return [id, { ...first, id, event, about } as Claim];
      }),
    );
    const many = { ...talks, claims };
    const found = [...claims.values()].map((claim) => mattersOf(many, [claim]).map(({ id }) => id));
    expect(found.slice(0, 3)).toEqual([...talks.agendaItems.keys()].slice(0, 3).map((id) => [id]));
    expect(mattersOf(many, [...claims.values()].reverse()).map(({ id }) => id)).toEqual(
      [...talks.agendaItems.keys()].slice(0, 3),
    );
  });

  test('two parts of what one speaker says on one occasion are not set against each other', () => {
    expect(saidOf(talks, 'more-meetings')).toBeNull();
    expect(saidOf(talks, 'no-such-matter')).toBeNull();
  });

  test('a figure that two sources give in two ways is a matter', () => {
    expect(saidOf(read(twoSourcesDataset()), 'subsidy')).toEqual(['berg-agreed', 'berg-money']);
    expect(saidOf(read(soundDataset()), 'subsidy')).toBeNull();
  });

  test('an agenda item on which one speaker says two things at two times is one', () => {
    const json = soundDataset();
    const [claim] = json.claims;
    if (claim === undefined) throw new Error('The fixture has no claim.');
    json.claims.push({ ...claim, id: 'berg-earlier', event: 'call', evidence: ['p2-call'] });
    expect(saidOf(read(json), 'timetable')).toEqual(['berg-earlier', 'berg-agreed']);
  });

  test('a figure that bears the name of an agenda item says that it is the figure', () => {
    const json = twoSourcesDataset();
    const label = json.agendaItems[0]?.title ?? '';
    for (const { figures = [] } of json.events) for (const figure of figures) figure.label = label;
    expect(matterOf(read(json), 'subsidy')?.title).toBe(`${label}, the figure`);
  });
});
