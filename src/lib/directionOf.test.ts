import { expect, test, vi } from 'vitest';
import { directionOf } from './directionOf';

test.each(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'yi', 'az-Arab', 'dv'])(
  '%s goes from right to left',
  (language) => expect(directionOf('', language)).toBe('rtl'),
);

test.each(['en', 'ru', 'zh', 'az', 'ar-Latn', 'und', '', 'no such tag'])('%s does not', (language) =>
  expect(directionOf('', language)).toBe('ltr'),
);

test.each([
  ['begin with a name in other letters', 'Ivo Lund قال للصحفيين', 'ar', 'rtl'],
  ['begin with a number', '5 במרץ 2021', 'he', 'rtl'],
  ['are digits alone', '40%', 'ar', 'rtl'],
  ['have Arabic digits alone', '٣٥٫٥', 'en', 'ltr'],
  ['are wholly in another language', 'The full text (page 3).', 'ar', 'ltr'],
  ['are wholly in another language, the other way round', 'הצופה (5.3.2021)', 'en', 'rtl'],
  ['begin with a foreign word', 'הצופה reports (5 March).', 'en', 'ltr'],
  ['have marks and no letter', '\u0651 \u05b0 –', 'en', 'ltr'],
  ['have letters beyond the first plane', '\u{1e900}\u{1e901} x', 'ff-Adlm', 'rtl'],
  ['have Cyrillic letters alone', 'Ляўкоў', 'he', 'ltr'],
])('words that %s', (_, text, language, direction) => expect(directionOf(text, language)).toBe(direction));

test('a language is asked for its direction only where the letters leave it open', () => {
  const locale = vi.spyOn(Intl, 'Locale');
  expect(directionOf('Talks in Sochi, 7 December', 'be-tarask')).toBe('ltr');
  expect(directionOf('שיחות', 'en-tarask')).toBe('rtl');
  expect(locale).not.toHaveBeenCalled();
  expect(directionOf('7.12.2019', 'be-tarask')).toBe('ltr');
  expect(locale).toHaveBeenCalledOnce();
  locale.mockRestore();
});
