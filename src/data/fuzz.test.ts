import { test } from 'vitest';
import { fuzz } from './fuzz.fixture';

test('500 datasets made by chance, sound and broken', () => fuzz(250, 20_191_220), 120_000);
