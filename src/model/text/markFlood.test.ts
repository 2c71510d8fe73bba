import { expect, test } from 'vitest';
import { hasMarkFlood } from './markFlood';

const cases: [name: string, text: string, isFlood: boolean][] = [
  ['nothing', '', false],
  ['a hundred marks', `e${'\u0301'.repeat(100)}`, false],
  ['a hundred and one', `e${'\u0301'.repeat(101)}`, true],
  ['a hundred thousand of two kinds', `e${'\u0301\u0323'.repeat(50_000)}`, true],
  ['many letters with a mark each', 'e\u0301'.repeat(50_000), false],
];
for (const [name, text, isFlood] of cases) test(name, () => expect(hasMarkFlood(text)).toBe(isFlood));
