import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAround } from './cutAround';

describe('cutAround', () => {
  test('a short text stays whole', () => {
    expect(cutAround('the price of gas', 13, 16)).toBe('the price of gas');
    expect(cutAround('', 0, 0)).toBe('');
  });

  test('of a long one whole words stand around, with a sign where it goes on', () => {
    const text = `${'before '.repeat(20)}gas${' behind'.repeat(20)}`;
    const cut = `…${'before '.repeat(8)}gas${' behind'.repeat(8)}…`;
    expect(cutAround(text, 140, 143)).toBe(cut);
    expect(cutAround(text, 0, 6).startsWith('before before')).toBe(true);
    expect(cutAround(text, text.length - 6, text.length).endsWith('behind behind')).toBe(true);
  });

  test('where there are no spaces it is cut between characters', () => {
    const text = '𠮷'.repeat(200);
    expect(cutAround(text, 200, 202)).toBe(`…${'𠮷'.repeat(121)}…`);
    expect(cutAround(`a${text}`, 201, 203)).toBe(`…${'𠮷'.repeat(121)}…`);
  });

  test('without the signs it is a piece of the text, with the stretch in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(300),
        fc.nat(20),
        (text, from, length) => {
          const points = [...text.replaceAll('…', '.')];
          const whole = points.join('');
          const start = points.slice(0, from).join('').length;
          const end = points.slice(0, from + length).join('').length;
          const cut = cutAround(whole, start, end).replace(/^…|…$/g, '').replace(/…$/, '');
          expect(whole).toContain(cut);
          expect(cut).toContain(whole.slice(start, end));
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
