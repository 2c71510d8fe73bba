import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import { choiceCounts } from '@/model/filter/choiceCounts';
import { filterChoices } from '@/model/filter/filterChoices';
import { filterEvents } from '@/model/filter/filterEvents';
import { readDataset } from '@/model/read/readDataset';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, type View } from '@/model/view/view';
import { asKnownOn } from './asKnownOn';
import { speakerClaims } from './speakerClaims';

const { dataset: talks } = readDataset(
  JSON.parse(readFileSync('public/data/belarus-russia-2019-12/dataset.json', 'utf8')),
  'dataset.json',
);
if (talks === null) throw new Error('The talks cannot be read.');
const shown = (change: Partial<View>, dataset = talks) =>
  [...filterEvents(dataset, { ...EMPTY_VIEW, ...change }).rows].map((row) => dataset.table.idOf(row));

describe('who vouches', () => {
  test('only what Semashko says leaves the events of his claims', () => {
    expect(shown({ speaker: ['semashko'] }).sort()).toEqual([
      'contaminated-oil-payment',
      'customs-draft-agreed',
      'electricity-draft-agreed',
      'food-issues-resolved',
      'gas-price-talks',
      'oil-tax-approaches',
      'semashko-on-agreements',
    ]);
  });

  test('the choices count what they would show, the other filters as they are', () => {
    const small = smallTalks();
    const view = { ...EMPTY_VIEW, kind: ['call' as const] };
    const choices = filterChoices(
      small,
      view,
      'layer',
      choiceCounts(small, view, filterEvents(small, view)).layer,
    );
    expect(choices.map(({ value, count }) => [value, count])).toEqual([
      ['asserted', 1],
      ['said', 1],
      ['inferred', 0],
    ]);
    expect(shown({ speaker: ['anna'] }, small)).toEqual(['oil-settled', 'may-call']);
    expect(shown({ layer: ['inferred'] }, small)).toEqual(['oil-settled']);
  });

  test('nobody has said on 13 December what was said on the 20th', () => {
    const day = parseDay('2019-12-13');
    if (day === null) throw new Error('no day');
    const { dataset } = asKnownOn(talks, day);
    expect(shown({ speaker: ['putin'] }, dataset)).toEqual([]);
    expect(shown({ speaker: ['lukashenko'] }, dataset)).toContain('lukashenko-medical-universities');
  });
});

test('the claims of a speaker stand in order of time', () => {
  const events = speakerClaims(talks, ['lukashenko']).map(({ event }) => event?.id);
  expect([events[0], events.at(-1)]).toEqual([
    'lukashenko-medical-universities',
    'lukashenko-putin-st-petersburg',
  ]);
  expect(speakerClaims(talks, ['semashko']).map(({ claim }) => claim.id)).toEqual([
    'semashko-drafts',
    'semashko-food',
    'semashko-gas',
    'semashko-contaminated-oil',
  ]);
});
