import { describe, expect, test } from 'vitest';
import { SMALL_TEXT, smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { brokenQuotes } from './brokenQuotes';

const dataset = smallTalks();
const broken = (text: string) => brokenQuotes(smallSource(dataset, text), dataset.evidence);
const end = SMALL_TEXT.length;

describe('brokenQuotes', () => {
  test('a sound text has none', () => expect(broken(SMALL_TEXT)).toEqual([]));

  const cases: [name: string, text: string, id: string, sentence: string, places: number][] = [
    [
      'one letter changed',
      SMALL_TEXT.replace('issue', 'issuf'),
      'oil-words',
      '“The oil issue is settled” is not in this text. Nothing is marked for it: compare the text with the one that was quoted.',
      0,
    ],
    [
      'typography',
      SMALL_TEXT.replace('oil issue', 'oil\u00a0issue'),
      'oil-words',
      '“The oil issue is settled” stands in paragraph 2 with other quotation marks, dashes or spaces. It is not marked.',
      1,
    ],
    [
      'typography, in two paragraphs',
      `${SMALL_TEXT.replace('oil issue', 'oil\u00a0issue')} The oil\u00a0issue is settled.`,
      'oil-words',
      '“The oil issue is settled” stands in 2 places with other quotation marks, dashes or spaces. None of them is marked.',
      2,
    ],
    [
      'moved',
      SMALL_TEXT.replace('“The oil', '“So the oil. The oil').slice(0, end + 12),
      'oil-words',
      '“The oil issue is settled” has moved: it now stands in paragraph 2 and is marked there. Other words stand around it: “…he oil. The oil issue is settled,” Anna …”',
      0,
    ],
    [
      'moved with the words around it',
      SMALL_TEXT.replace('Anna met', 'Oh.\n\nAnna met'),
      'oil-words',
      '“The oil issue is settled” has moved: it now stands in paragraph 3 and is marked there.',
      0,
    ],
    [
      'several',
      `${SMALL_TEXT.replace('Gas', 'Our gas')} It is still to be negotiated.`,
      'gas-words',
      '“still to be negotiated” stands in 2 places. Which of them is meant cannot be told, so none is marked.',
      2,
    ],
  ];
  for (const [name, text, id, sentence, places] of cases) {
    test(name, () => expect(broken(text).find((one) => one.id === id)).toMatchObject({ sentence, places }));
  }

  test('the worst comes first', () => {
    const text = `Oh. ${SMALL_TEXT.replace('Anna called', 'Anna rang')} Also still to be negotiated.`;
    expect(broken(text).map(({ state }) => state)).toEqual([
      'missing',
      'several',
      'several',
      ...Array(3).fill('moved'),
    ]);
  });

  test('a long passage is cut', () => {
    const long = 'long '.repeat(40).trim();
    const evidence = new Map(dataset.evidence).set('oil-words', { ...passage('oil-words'), exact: long });
    const read = smallSource({ ...dataset, evidence });
    const [one] = brokenQuotes(read, evidence);
    expect(one?.sentence).toMatch(/^“(long ){16}…” is not in this text/);
  });
});

function passage(id: string) {
  const found = dataset.evidence.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}
