import { describe, expect, test } from 'vitest';
import { problemsOf, testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkWhen.fixture';

describe('checkWhen', () => testBreaks(BREAKS));

test.each([
  ['2021-03', false],
  ['2021', false],
  ['2021-02', true],
])('what was held in March 2021 may be told by a source of %s: too late %s', async (published, isLate) => {
  const problems = await problemsOf(['', '', (draft) => Object.assign(draft.source, { published })]);
  expect(problems.some(({ code }) => code === 'held-late')).toBe(isLate);
});
