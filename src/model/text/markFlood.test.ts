import fc from 'fast-check';
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

test('a flood is found wherever it stands', () => {
  const unit = fc.constantFrom('\u0301', '\u{1e8d0}', 'a', 'ў', '😀');
  const runs = fc.array(fc.tuple(unit, fc.integer({ min: 1, max: 130 })), { maxLength: 12 });
  fc.assert(
    fc.property(runs, (parts) => {
      const text = parts.map(([sign, times]) => sign.repeat(times)).join('');
      expect(hasMarkFlood(text)).toBe(/\p{M}{101}/u.test(text));
    }),
    { numRuns: 2_000 },
  );
});
