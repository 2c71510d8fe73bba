import { afterEach, test, vi } from 'vitest';
import { fuzzParquet } from './fuzzParquet.fixture';

afterEach(() => vi.unstubAllGlobals());

test(
  '200 Parquet files made by chance: sound, with bad values, other columns, damaged bytes',
  () => fuzzParquet(200, 20_191_220),
  120_000,
);
