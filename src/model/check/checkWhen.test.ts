import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkWhen.fixture';

describe('checkWhen', () => testBreaks(BREAKS));
