import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkOffices.fixture';

describe('checkOffices', () => testBreaks(BREAKS));
