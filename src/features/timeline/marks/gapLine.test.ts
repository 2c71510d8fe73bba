import { expect, test } from 'vitest';
import type { Box } from '@/features/timeline/vis/box';
import { gapLine } from './gapLine';

const box = (left: number, top: number, width = 100, isFlipped = false): Box => ({
  left,
  top,
  width,
  height: 24,
  isFlipped,
  reach: { left, right: left + width },
});
const SOCHI = box(0, 0);

const cases: [
  name: string,
  later: Box,
  others: Box[],
  line: [left: number, width: number, top: number] | null,
][] = [
  ['on one row, up to the label', box(400, 0), [], [108, 284, 12]],
  ['on the row of the earlier, up to the day of the later', box(400, 60), [], [108, 303, 12]],
  ['up to the day, where its label stands at its left', box(300, 60, 300, true), [], [108, 481, 12]],
  ['below, where the row of the earlier is taken', box(400, 60), [box(200, 0)], [108, 284, 72]],
  ['nowhere, where both are', box(400, 60), [box(200, 0), box(200, 60)], null],
  ['past what stands between the rows', box(400, 60), [box(200, 30)], [108, 303, 12]],
  [
    'nor over a bar that is longer than its words',
    box(400, 60),
    [
      { ...box(0, 60, 20), reach: { left: 0, right: 500 } },
      { ...box(0, 0, 20), reach: { left: 0, right: 500 } },
    ],
    null,
  ],
  ['nowhere, where it is too narrow', box(200, 0), [], null],
  ['nowhere, where the later is not later on the screen', box(0, 60), [], null],
];
for (const [name, later, others, line] of cases)
  test(name, () => {
    const found = gapLine(SOCHI, later, [SOCHI, later, ...others], 110);
    expect(found && [found.left, found.width, found.top]).toEqual(line);
  });
