import { expect, test } from 'vitest';
import { CITE_FORMATS } from './citeFormats';
import type { CslItem } from './cslItem';
import { isolated, withoutIsolates } from './isolated';
import { sayNote } from './sayNote';

const about = 'Event: لقاء الخطيب و Ivo Lund, 4 March 2021, held';
const item: Omit<CslItem, 'note'> = {
  id: 'rasid-talks',
  type: 'article-newspaper',
  title: '«اتفاق قريب» "اليوم" \u2067',
  'container-title': 'الراصد',
  publisher: 'الراصد',
  issued: { 'date-parts': [[2021, 3, 5]] },
  language: 'ar',
  URL: 'https://rasid.example/1',
  'event-title': 'لقاء الخطيب و Ivo Lund',
  custom: {
    quotes: [
      { exact: 'Ivo Lund قال: 40%', place: 'paragraph 2', speakers: ['سلمى الخطيب'], trouble: null },
      { exact: 'The full text', place: 'paragraph 3', speakers: [], trouble: null },
    ],
    about,
    view: 'https://page.example/#event=talks',
    dataset: { id: 'talks', title: 'محادثات المياه', version: '1.0.0' },
  },
};
const cited: CslItem = { ...item, note: sayNote(item) };
const RLI = '\u2067';
const PDI = '\u2069';

for (const { label, write } of CITE_FORMATS)
  test(`${label}: what goes from right to left is isolated in the box, and copied without a sign of it`, () => {
    const [text, shown] = [write([cited]), write([isolated(cited)])];
    for (const words of ['الراصد', 'Ivo Lund قال: 40']) expect(shown).toContain(`${RLI}${words}`);
    expect(shown).toContain(`${RLI}لقاء الخطيب و Ivo Lund${PDI}, 4 March`);
    expect(shown).not.toMatch(/[\u2066\u2067]The full/);
    expect(text).not.toMatch(/[\u2066\u2069]/);
    expect(withoutIsolates(shown, text, 0, shown.length)).toBe(text);
    const at = shown.indexOf('الراصد');
    expect(withoutIsolates(shown, text, at - 1, at + 'الراصد'.length + 1)).toBe('الراصد');
  });

test('a citation from left to right stays what it is', () => {
  const english: CslItem = {
    ...cited,
    title: 'Ministers meet',
    publisher: 'Post',
    'container-title': 'Post',
    'event-title': 'They meet',
    custom: {
      ...item.custom,
      quotes: [],
      about: 'Event: They meet',
      dataset: { id: 'a', title: 'Talks', version: '1' },
    },
    note: 'Of the view.',
  };
  expect(isolated(english)).toEqual(english);
});
