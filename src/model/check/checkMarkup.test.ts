import { describe } from 'vitest';
import { testBreaks, testSound } from './breakDataset.fixture';
import { BREAKS } from './checkMarkup.fixture';

describe('checkMarkup', () => {
  testBreaks(BREAKS);
  testSound([
    [
      'signs that are no markup',
      (draft) => {
        draft.event().title = 'Berg & Lund: 3 < 4, 5 > 4; R&D; <3';
      },
    ],
  ]);
});
