import { describe, expect, test } from 'vitest';
import { quoteIn, SOUND_TEXT, sha256Of } from '@/model/record/soundDataset.fixture';
import { Draft, testBreaks, testSound } from './breakDataset.fixture';
import { BREAKS } from './checkFigures.fixture';
import { there, twoSourcesDraft } from './checkVariants.fixture';

describe('checkFigures', () => {
  testBreaks(BREAKS);
  testSound([
    [
      'one of two numbers in the words',
      (draft) => {
        const words = '4 March. The talks lasted for about two and a half hours';
        draft.file.evidence.push(quoteIn(SOUND_TEXT, 'p1-both', words));
        Object.assign(draft.figure(), {
          words,
          value: 4,
          scale: 'one',
          unit: 'days',
          evidence: ['p1-both', 'p1-money'],
        });
      },
    ],
    [
      'words of another language than numbers in digits',
      (draft) => {
        draft.source.language = 'fr';
        Object.assign(draft.figure(), { qualifier: 'more than' });
        Object.assign(draft.event().duration ?? {}, { iso: 'PT3H', qualifier: 'up to' });
      },
    ],
    [
      'a period that is inferred',
      (draft) => {
        const inferred = { what: 'the period', basis: 'The article is of 2021.' };
        Object.assign(draft.figure(), { period: '2021', inferred });
      },
    ],
  ]);
});

test('tells what it cannot read in another language, and of English nothing', async () => {
  expect((await new Draft().check()).unread).toEqual([]);
  const draft = new Draft();
  draft.source.language = 'fr';
  Object.assign(draft.figure(), { qualifier: 'more than' });
  const { problems, unread } = await draft.check();
  expect(problems).toEqual([]);
  const told = unread.map(
    ({ record, what, words, language }) => `${record}, ${what}: ${words} (${language})`,
  );
  expect(told).toMatchInlineSnapshot(`
    [
      "event meeting, that its figure "subsidy" is "more than" so much: €12 million (fr)",
      "event meeting, the value of its duration: about two and a half hours (fr)",
    ]
  `);
});

test('words are read in the language of the source that prints them', async () => {
  const draft = twoSourcesDraft();
  Object.assign(there(draft.file.sources[1]), { language: 'fr' });
  expect((await draft.check()).problems).toEqual([]);
  Object.assign(there(draft.figure().otherwise?.[0]), { value: 16 });
  expect((await draft.check()).problems.map(({ code }) => code)).toEqual(['figure-value']);
});

describe('a part of a whole, in words', () => {
  const codesOf = async (value: number) => {
    const draft = new Draft();
    const inThirds = (text: string) => text.replaceAll('€12 million', 'a third now');
    draft.text = inThirds(draft.text);
    draft.file = JSON.parse(inThirds(JSON.stringify(draft.file)));
    draft.source.sha256 = sha256Of(draft.text);
    Object.assign(draft.figure(), { value, scale: 'one', unit: 'of the price' });
    return (await draft.check()).problems.map(({ code }) => code);
  };
  for (const value of [0.33, 0.3333, 1 / 3])
    test(`a third is ${value}`, async () => expect(await codesOf(value)).toEqual([]));
  for (const value of [0.3, 0.34, 3])
    test(`a third is not ${value}`, async () => expect(await codesOf(value)).toEqual(['figure-value']));
});
