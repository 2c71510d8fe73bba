import { describe } from 'vitest';
import { quoteIn, SOUND_TEXT } from '@/model/record/soundDataset.fixture';
import { testBreaks, testSound } from './breakDataset.fixture';
import { BREAKS } from './checkFigures.fixture';

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
      'numbers in the words of another language',
      (draft) => {
        draft.source.language = 'fr';
        Object.assign(draft.figure(), { value: 15, qualifier: 'more than' });
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
