import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkAgenda.fixture';

describe('what is on an agenda', () => testBreaks(BREAKS));
