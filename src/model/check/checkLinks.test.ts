import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkLinks.fixture';

describe('checkLinks', () => testBreaks(BREAKS));
