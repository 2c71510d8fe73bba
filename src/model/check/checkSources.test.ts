import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkSources.fixture';

describe('checkSources', () => testBreaks(BREAKS));
