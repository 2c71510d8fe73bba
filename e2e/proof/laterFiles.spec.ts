/** Every part of the page that is fetched later, with every fault. */
import { FIRST_FAULTS } from '../comingFaults';
import { test } from '../faults';
import { BY_POINTER } from '../hand';
import { EXPECTED, failsLaterFile, LATER_PARTS } from '../laterFaults';

test.use({ expected: EXPECTED });

for (const [what, part] of Object.entries(LATER_PARTS))
  for (const file of part.files)
    for (const one of FIRST_FAULTS)
      test(`${what}, ${file.source}, ${one[0]}: said in time, and mended`, ({ page, faults }) =>
        failsLaterFile(page, faults, part, file, one, BY_POINTER));
