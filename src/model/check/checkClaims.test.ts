import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkClaims.fixture';

describe('checkClaims', () => testBreaks(BREAKS));
