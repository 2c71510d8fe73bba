import { afterEach, test, vi } from 'vitest';
import { fuzzParquet } from '@/data/events/fuzzParquet.fixture';
import { fuzz } from './fuzz.fixture';
import { fuzzCatalogues } from './fuzzCatalogues.fixture';

/** `npm run fuzz -- N SEED` sets both. */
const { FUZZ_RUNS = '10000', FUZZ_SEED = '1' } = process.env;
/** So many datasets in one test, so that a long run tells how far it is. */
const AT_ONCE = 1_000;

afterEach(() => vi.unstubAllGlobals());

for (let done = 0; done < Number(FUZZ_RUNS); done += AT_ONCE) {
  const runs = Math.min(AT_ONCE, Number(FUZZ_RUNS) - done);
  const seed = Number(FUZZ_SEED) + done;
  test(`${runs} datasets made by chance, seed ${seed}`, () => fuzz(Math.ceil(runs / 2), seed), 600_000);
}

test(
  `${FUZZ_RUNS} catalogues made by chance, seed ${FUZZ_SEED}`,
  () => fuzzCatalogues(Number(FUZZ_RUNS), Number(FUZZ_SEED)),
  1_200_000,
);

/** Each is written, opened and looked at: a tenth as many take as long. */
const FILES = Math.ceil(Number(FUZZ_RUNS) / 10);
test(
  `${FILES} Parquet files made by chance, seed ${FUZZ_SEED}`,
  () => fuzzParquet(FILES, Number(FUZZ_SEED)),
  1_200_000,
);
