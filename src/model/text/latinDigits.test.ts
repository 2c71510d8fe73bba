import { expect, test } from 'vitest';
import { latinDigits } from './latinDigits';

const WRITTEN = [
  '0123456789',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '０１２３４５６７８９',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵',
];

test.each(WRITTEN)('%s are the digits from 0 to 9', (digits) =>
  expect(latinDigits(digits)).toBe('0123456789'),
);

test('what is no digit stays', () => expect(latinDigits('½ ² 一 Ⅳ, ١٫٥ …')).toBe('½ ² 一 Ⅳ, 1٫5 …'));
