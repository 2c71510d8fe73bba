/** The faults of the network once more, by keys alone: `e2e/network.spec.ts` and `silence.spec.ts` have a pointer. */
import { byKeys } from '../faultJourney';
import { BY_KEYS } from '../hand';
import { EXPECTED, FAULTS, failsEachFile } from '../networkFaults';

byKeys.use({ expected: EXPECTED });

for (const one of FAULTS)
  byKeys(`${one[0]}: said in time, and mended by keys alone`, ({ page, faults }) =>
    failsEachFile(page, faults, one, BY_KEYS),
  );
