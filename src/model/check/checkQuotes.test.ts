import { describe, expect, test } from 'vitest';
import { problemsOf, testBreaks } from './breakDataset.fixture';
import { BREAKS, MISCOUNTS } from './checkQuotes.fixture';

describe('checkQuotes', () => testBreaks(BREAKS));

for (const [one, told] of MISCOUNTS)
  test(`says how they were counted: ${one[1]}`, async () => {
    const [problem] = await problemsOf(one);
    expect(problem?.message).toContain(told);
  });

test('says nothing of counting where words are not there, and quotes them', async () => {
  const [problem] = await problemsOf([
    'quote',
    'a blank',
    (draft) => {
      draft.quote('p1-day').exact += ' ';
    },
  ]);
  expect(problem?.message).toBe(
    'evidence p1-day: its exact words "on 4 March " do not stand at 134–144: the text does not have them. Correct words or offsets.',
  );
});
