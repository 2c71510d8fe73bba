import { expect, test } from 'vitest';
import { isRightToLeft } from './isRightToLeft';

test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'yi', 'az-Arab', 'dv'])(
  '%s goes from right to left',
  (language) => expect(isRightToLeft(language)).toBe(true),
);

test.each(['en', 'ru', 'zh', 'az', 'ar-Latn', 'und', '', 'no such tag'])('%s does not', (language) =>
  expect(isRightToLeft(language)).toBe(false),
);
