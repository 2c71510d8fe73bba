/** Every part of the page that is fetched later, with every fault: its script with each, its style sheet with half of them. */
import { FIRST_FAULTS } from '../comingFaults';
import { test } from '../faults';
import { BY_POINTER } from '../hand';
import {
  EXPECTED,
  FONTS,
  failsExplanations,
  failsFont,
  failsLaterFile,
  failsPanes,
  LATER_PARTS,
  PANES,
} from '../laterFaults';

test.use({ expected: EXPECTED });

/** All style sheets are asked for in the same way: each meets every second fault, the next one the others. */
function faultsOf(file: RegExp, turn: number): typeof FIRST_FAULTS {
  return file.source.endsWith('css$') ? FIRST_FAULTS.filter((_, at) => at % 2 === turn % 2) : FIRST_FAULTS;
}

for (const [turn, [what, part]] of Object.entries(LATER_PARTS).entries())
  for (const file of part.files)
    for (const one of faultsOf(file, turn))
      test(`${what}, ${file.source}, ${one[0]}: said in time, and mended`, ({ page, faults }) =>
        failsLaterFile(page, faults, part, file, one, BY_POINTER));

for (const file of PANES)
  for (const one of FIRST_FAULTS)
    test(`panes, ${file.source}, ${one[0]}: everything is there without their handle`, ({ page, faults }) =>
      failsPanes(page, faults, file, one));

for (const file of FONTS)
  for (const one of FIRST_FAULTS)
    test(`fonts, ${file.source}, ${one[0]}: everything is there in other letters`, ({ page, faults }) =>
      failsFont(page, faults, file, one));

for (const one of FIRST_FAULTS)
  test(`what explains a broken file, ${one[0]}: the file is named in time all the same`, ({ page, faults }) =>
    failsExplanations(page, faults, one, BY_POINTER));
