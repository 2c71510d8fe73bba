import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkHappenings.fixture';

describe('checkHappenings', () => testBreaks(BREAKS));
