import { describe } from 'vitest';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS } from './checkQuotes.fixture';

describe('checkQuotes', () => testBreaks(BREAKS));
