/** A server that falls silent under each file in turn: it takes half a minute to wait for the sentences. */
import { faultJourney } from '../faultJourney';
import { AT_LAST, test } from '../faults';
import { EXPECTED, FAULTS, failsEachFile } from '../networkFaults';

test.use({ expected: EXPECTED });

for (const one of FAULTS.filter(([, , , limit]) => limit === AT_LAST))
  faultJourney(`${one[0]}: said in time, and mended by trying again`, ({ page, faults }, hand) =>
    failsEachFile(page, faults, one, hand),
  );
