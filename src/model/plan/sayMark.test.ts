import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '@/model/day/day';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { type SpokenMark, sayMark } from './sayMark';

const SOCHI = 18_237 as Day;
const CALL: SpokenMark = {
  when: '10 December 2019',
  day: addDays(SOCHI, 3),
  isInferred: false,
  kind: 'call',
  modality: 'held',
  title: 'Lukashenko and Medvedev',
  at: 2,
  of: 4,
  before: { name: 'Sochi', day: SOCHI },
};

describe('sayMark', () => {
  const cases: [name: string, change: Partial<SpokenMark>, said: string][] = [
    [
      'in full',
      {},
      '10 December 2019, telephone call, Lukashenko and Medvedev, 2 of 4, three days after Sochi',
    ],
    [
      'the first of a lane',
      { at: 1, before: null },
      '10 December 2019, telephone call, Lukashenko and Medvedev, 1 of 4',
    ],
    [
      'expected',
      { modality: 'expected', before: null },
      '10 December 2019, expected, telephone call, Lukashenko and Medvedev, 2 of 4',
    ],
    [
      'a date that no words carry',
      { isInferred: true, before: null },
      '10 December 2019, date inferred, telephone call, Lukashenko and Medvedev, 2 of 4',
    ],
    [
      'a day not stated has no gap',
      { when: '7–20 December 2019, day not stated', day: null, kind: 'agreement' },
      '7–20 December 2019, day not stated, agreement, Lukashenko and Medvedev, 2 of 4',
    ],
    [
      'after what has no day',
      { before: { name: 'Sochi', day: null } },
      '10 December 2019, telephone call, Lukashenko and Medvedev, 2 of 4',
    ],
    [
      'the same day',
      { before: { name: 'Sochi', day: addDays(SOCHI, 3) } },
      '10 December 2019, telephone call, Lukashenko and Medvedev, 2 of 4, the same day as Sochi',
    ],
    [
      'years after',
      { before: { name: 'Sochi', day: addDays(SOCHI, -4000) } },
      '10 December 2019, telephone call, Lukashenko and Medvedev, 2 of 4',
    ],
  ];
  for (const [name, change, said] of cases)
    test(name, () => expect(sayMark({ ...CALL, ...change })).toBe(said));

  test('whatever the eye is told by shape is said, and the title letter for letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.constantFrom(...MODALITIES),
        fc.boolean(),
        fc.string({ minLength: 1 }),
        (kind, modality, isInferred, title) => {
          const said = sayMark({ ...CALL, kind, modality, isInferred, title });
          expect(said).toContain(`, ${title}, 2 of 4`);
          expect(said.startsWith('10 December 2019, ')).toBe(true);
          if (modality !== 'held') expect(said).toContain(`, ${modality}, `);
          expect(said.replace(`, ${title}, `, ', ').includes('date inferred')).toBe(isInferred);
        },
      ),
    );
  });
});
