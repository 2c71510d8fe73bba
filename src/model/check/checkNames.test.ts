import { describe } from 'vitest';
import { testBreaks, testSound } from './breakDataset.fixture';
import { BREAKS } from './checkNames.fixture';

describe('checkNames', () => {
  testBreaks(BREAKS);
  testSound([
    [
      'a participant whom only the passages of an inference name',
      (draft) => {
        const inferred = { what: 'who met', basis: 'The passage says it.', evidence: ['p1-berg'] };
        draft.participant('meeting', { evidence: ['p1-day'], inferred });
      },
    ],
  ]);
});
