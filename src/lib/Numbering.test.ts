import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from './Numbering';

test('two keys that are known at the same time never share a number, whatever was forgotten', () => {
  const anyStep = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), isGone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const numbering = new Numbering();
      const known = new Map<string, number>();
      for (const { key, isGone } of steps) {
        if (isGone) {
          numbering.forget(key);
          known.delete(key);
        } else {
          expect(numbering.of(key)).toBe(known.get(key) ?? numbering.of(key));
          known.set(key, numbering.of(key));
        }
        expect(new Set(known.values()).size).toBe(known.size);
      }
    }),
  );
});
