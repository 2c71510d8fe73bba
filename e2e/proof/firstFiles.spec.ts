/** Every file that the page is first made of, with every fault: `coming.spec.ts` tries one fault of each. */
import { FIRST_FAULTS, FIRST_FILES, failsFirstFile } from '../comingFaults';
import { test } from '../faults';
import { BY_POINTER } from '../hand';

// To where the redirect leads nothing goes: the policy of the page stops it, and says so.
test.use({
  expected: [
    /Failed to load resource|dynamically imported|MIME type|preload|ERR_|elsewhere\.invalid|script-src|style-src/,
  ],
});

for (const [what, pattern] of Object.entries(FIRST_FILES))
  for (const one of FIRST_FAULTS.filter(([name]) => name !== 'an answer 404'))
    test(`${what}, ${one[0]}: said in time, and mended by loading again`, ({ page, faults }) =>
      failsFirstFile(page, faults, pattern, one, BY_POINTER));
