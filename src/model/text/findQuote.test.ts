import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, isUniqueInContext, prepareText, standsAmongItsWords } from './findQuote';

function find(text: string, exact: string, start = 0, around = { prefix: '', suffix: '' }) {
  const source = prepareText(text);
  const quote = { exact, ...around, start, end: start + [...exact].length };
  const { state, ranges } = findQuote(source, quote);
  return {
    state,
    at: ranges.map((range) => range.start),
    words: ranges.map((r) => source.points.slice(r.start, r.end)),
  };
}

const HOLDS = [
  { name: 'at its offsets', text: 'they met in Sochi', exact: 'met', start: 5 },
  { name: 'after an emoji', text: '😀😀 they met', exact: 'met', start: 8 },
  { name: 'an emoji itself', text: 'a👩‍🚀b', exact: '👩‍🚀', start: 1 },
  { name: 'though it stands elsewhere too', text: 'met, met', exact: 'met', start: 5 },
  { name: 'after İ, which lower case would lengthen', text: 'İİ met', exact: 'met', start: 3 },
  { name: 'up to the end', text: 'we met', exact: 'met', start: 3 },
];

for (const { name, text, exact, start } of HOLDS) {
  test(`a quote holds: ${name}`, () => {
    expect(find(text, exact, start)).toEqual({ state: 'holds', at: [start], words: [exact] });
  });
}

test('a word that has become part of another one at its very offsets is not the quoted word', () => {
  expect(find('Treat 131 maps', '31 maps', 7)).toEqual({ state: 'missing', at: [], words: [] });
});

test('a quote that itself begins and ends within words is found there', () => {
  const quote = { exact: 'oad ma', prefix: '31 r', suffix: 'ps', start: 0, end: 6 };
  expect(findQuote(prepareText('so 131 road maps'), quote).state).toBe('moved');
});

test('words that are quoted a thousand times are looked for once', () => {
  const text = prepareText('they met. '.repeat(3_000));
  const met = (start: number) =>
    findQuote(text, { exact: 'met', prefix: '', suffix: '', start, end: start + 3 });
  expect(met(1).ranges).toHaveLength(3_000);
  expect(met(2).ranges).toBe(met(1).ranges);
  // Those that cut a word are others.
  const quote = { exact: 'met', prefix: 'y', suffix: '', start: 1, end: 4 };
  expect(findQuote(text, quote).ranges).not.toBe(met(1).ranges);
});

const ELSEWHERE = [
  { name: 'once elsewhere', text: 'they met', exact: 'met', state: 'moved', at: [5] },
  { name: 'elsewhere, after an emoji', text: '😀 they met', exact: 'met', state: 'moved', at: [7] },
  { name: 'twice elsewhere', text: 'so we met and met', exact: 'met', state: 'several', at: [6, 14] },
  { name: 'overlapping itself', text: 'b----', exact: '---', state: 'several', at: [1, 2] },
  { name: 'not within another word', text: 'they metal', exact: 'met', state: 'missing', at: [] },
  { name: 'not within another number', text: 'so 131 maps', exact: '31 maps', state: 'missing', at: [] },
  { name: 'not after a decimal point', text: 'so 1.31 maps', exact: '31 maps', state: 'missing', at: [] },
  { name: 'once as a whole word', text: 'metal met', exact: 'met', state: 'moved', at: [6] },
  { name: 'not within a word, typography apart', text: 'ya—b', exact: 'a-b', state: 'missing', at: [] },
  {
    name: 'exactly, so that typography counts no more',
    text: 'a—b or a-b',
    exact: 'a-b',
    state: 'moved',
    at: [7],
  },
];

for (const { name, text, exact, state, at } of ELSEWHERE) {
  test(`a quote is found ${name}`, () => {
    expect(find(text, exact)).toEqual({ state, at, words: at.map(() => exact) });
  });
}

const TYPOGRAPHY = [
  {
    name: 'straight for curly',
    text: '😀 “It’s done,” he said',
    exact: '"It\'s done,"',
    words: ['“It’s done,”'],
  },
  { name: 'curly for straight', text: 'He: "done"', exact: '“done”', words: ['"done"'] },
  { name: 'another dash', text: 'BelTA – Belarus', exact: 'BelTA - Belarus', words: ['BelTA – Belarus'] },
  {
    name: 'no-break and repeated spaces',
    text: 'on 20\u00a0December,   2019',
    exact: '20 December, 2019',
    words: ['20\u00a0December,   2019'],
  },
  { name: 'dots for an ellipsis', text: 'well… yes', exact: 'well... yes', words: ['well… yes'] },
  { name: 'an ellipsis for dots', text: 'well... yes', exact: 'well… yes', words: ['well... yes'] },
  {
    name: 'soft hyphens in the text',
    text: 'the inte\u00adgra\u00adtion',
    exact: 'integration',
    words: ['inte\u00adgra\u00adtion'],
  },
  {
    name: 'soft hyphens in the quote',
    text: 'integration',
    exact: 'inte\u00adgration',
    words: ['integration'],
  },
  { name: 'a quote in NFD', text: 'the caf\u00e9', exact: 'cafe\u0301', words: ['caf\u00e9'] },
  { name: 'several places', text: '“a” and ‘a’ and «a»', exact: '"a"', words: ['“a”', '«a»'] },
];

for (const { name, text, exact, words } of TYPOGRAPHY) {
  test(`a quote is equal but for typography: ${name}`, () => {
    const found = find(text, exact, 1);
    expect({ state: found.state, words: found.words }).toEqual({ state: 'typography', words });
  });
}

const MISSING = [
  { name: 'one letter changed', text: 'approaches were found', exact: 'approaches were fount' },
  { name: 'another case', text: 'They met', exact: 'they met' },
  { name: 'another accent', text: 'café', exact: 'cafe' },
  { name: 'across two paragraphs', text: 'they\n\nmet', exact: 'they met' },
  { name: 'without the brackets of an insertion', text: 'meeting [in Sochi]', exact: 'meeting in Sochi' },
  { name: 'a dotless i', text: 'İstanbul', exact: 'istanbul' },
  { name: 'inside an ellipsis', text: 'well… yes', exact: '. yes' },
  { name: 'up to inside an ellipsis', text: 'well… yes', exact: 'well..' },
  { name: 'no words', text: 'they met', exact: '' },
  { name: 'nothing but a soft hyphen', text: 'they met', exact: '\u00ad' },
  { name: 'half an emoji', text: '😀', exact: '\ud83d' },
  { name: 'an empty text', text: '', exact: 'met' },
];

for (const { name, text, exact } of MISSING) {
  test(`a quote is missing: ${name}`, () => {
    expect(find(text, exact)).toEqual({ state: 'missing', at: [], words: [] });
  });
}

const OUTSIDE = [
  { name: 'after', exact: 'met', start: 5, end: 99 },
  { name: 'before', exact: 'they', start: -1, end: 4 },
];

for (const { name, ...place } of OUTSIDE) {
  test(`offsets ${name} the text do not hold`, () => {
    expect(findQuote(prepareText('they met'), { ...place, prefix: '', suffix: '' }).state).toBe('moved');
  });
}

test('prefix and suffix do not choose among several places', () => {
  const quote = { exact: 'met', prefix: 'and ', suffix: '', start: 0, end: 3 };
  expect(findQuote(prepareText('we met and met'), quote).state).toBe('several');
});

test('of several places it is told which has the words around it that were around the quote', () => {
  const text = prepareText('😀 they met. Then they met. And they met. Then');
  const quote = { exact: 'met', prefix: 'they ', suffix: '. Then', start: 0, end: 3 };
  const places = (around: object) =>
    findQuote(text, quote).ranges.map((range) => standsAmongItsWords(text, { ...quote, ...around }, range));
  expect(places({})).toEqual([true, false, true]);
  expect(places({ prefix: '😀 they ' })).toEqual([true, false, false]);
  expect(places({ prefix: '', suffix: '' }), 'nothing is told of nothing').toEqual([false, false, false]);
});

const COPIED = [
  { name: 'as it was', text: 'so, they met. Then', state: 'holds', at: [4] },
  { name: 'copied behind itself', text: 'so, they met. they met. Then', state: 'several', at: [4, 14] },
  {
    name: 'with one copy that is no whole word',
    text: 'so, they met. they metal. Then',
    state: 'holds',
    at: [4],
  },
  { name: 'with other words behind, and nowhere else', text: 'so, they met. Now', state: 'holds', at: [4] },
  {
    name: 'with other words behind, and elsewhere among others',
    text: 'so, they met. Now they met; so',
    state: 'holds',
    at: [4],
  },
  {
    name: 'copied before itself, its offsets kept',
    text: 'so, they met. So, they met. Then',
    state: 'several',
    at: [4, 18],
  },
];

for (const { name, text, state, at } of COPIED) {
  test(`a sentence ${name}`, () => {
    const around = { prefix: 'so, ', suffix: '. Then' };
    expect(find(text, 'they met', 4, around)).toEqual({ state, at, words: at.map(() => 'they met') });
  });
}

const DOUBLED = [
  {
    name: 'at the end, with what was around',
    text: (one: string) => `${one}\n\nAt noon they met by the grey sea.`,
  },
  { name: 'behind itself', text: (one: string) => `${one} At noon they met by the grey sea.` },
  {
    name: 'with another end',
    text: (one: string) => `${one} At noon they met by the lake, and at noon they met.`,
  },
];

for (const { name, text } of DOUBLED) {
  test(`a sentence doubled ${name}, in a text that has changed, makes several places of what is in it`, () => {
    const changed = prepareText(text('😀 At noon they met by the grey sea.'));
    const quote = {
      exact: 'they met',
      prefix: '😀 At noon ',
      suffix: ' by the grey sea.',
      start: 10,
      end: 18,
    };
    const whole = {
      exact: 'At noon they met by the grey sea',
      prefix: '😀 ',
      suffix: '.',
      start: 2,
      end: 34,
    };
    const states = (hasChanged: boolean) =>
      [quote, whole].map((one) => findQuote(changed, one, hasChanged).state);
    expect(states(false)).toEqual(['holds', 'holds']);
    const copied = name !== 'with another end';
    expect(states(true)).toEqual(copied ? ['several', 'several'] : ['holds', 'holds']);
  });
}

test('in a text that has changed a few words are copied with the little that was recorded around them', () => {
  const quote = { exact: 'met', prefix: 'they ', suffix: ' by', start: 10, end: 13 };
  const stateIn = (text: string) => findQuote(prepareText(text), quote, true).state;
  expect(stateIn('Then they met by noon. So they met by night.')).toBe('several');
  expect(stateIn('Then they met by noon. So they met at night.')).toBe('holds');
});

test('in a text that has changed a name that stands often holds where it is quoted', () => {
  const text = prepareText('Berg came. Berg said so. Berg left.');
  const quote = { exact: 'Berg', prefix: 'Berg came. ', suffix: ' said so.', start: 11, end: 15 };
  expect(findQuote(text, quote, true).state).toBe('holds');
});

const CONTEXTS = [
  { name: 'once', quote: { exact: 'met', prefix: 'and ', suffix: '' }, unique: true },
  { name: 'twice', quote: { exact: 'met', prefix: '', suffix: '' }, unique: false },
  { name: 'nowhere', quote: { exact: 'met', prefix: 'or ', suffix: '' }, unique: false },
];

for (const { name, quote, unique } of CONTEXTS) {
  test(`a quote with its context stands ${name}`, () => {
    expect(isUniqueInContext(prepareText('we met and met'), quote)).toBe(unique);
  });
}

test('whatever is found is the quote, and whatever is in the text is found', () => {
  const letters = fc.constantFrom('a', 'b', ' ', '\u00a0', '“', '"', '😀', '…', '.', '\u00ad', '\n');
  const string = fc.string({ unit: letters, minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      string,
      fc.nat(30),
      fc.integer({ min: 1, max: 8 }),
      fc.nat(30),
      (text, from, length, start) => {
        const exact = [...text].slice(from, from + length).join('');
        if (exact === '') return;
        const around = {
          prefix: [...text].slice(0, from).join(''),
          suffix: [...text].slice(from + length).join(''),
        };
        const found = find(text, exact, start, around);
        expect(['holds', 'moved', 'several']).toContain(found.state);
        expect(new Set(found.words)).toEqual(new Set([exact]));
        expect(find(text, exact, from, around).state).toBe('holds');
        expect(find(`${text} ${text}`, exact, 99, around).state).toBe('several');
      },
    ),
  );
});

test('finds 5,000 quotes in 1,000,000 characters wherever they went', () => {
  const sentence = (k: number) =>
    `“Sentence ${k} of many,” said the speaker, and went on to the next of them 😀. `;
  const sentences = Array.from({ length: 14_000 }, (_, k) => sentence(k));
  const text = prepareText(sentences.join(''));
  expect(text.text.length).toBeGreaterThan(1_000_000);
  const states = new Map<string, number>();
  sentences.slice(0, 5_000).forEach((words, k) => {
    const exact = [words, words.replace('”', '"'), words.replace('many', 'mani')][k % 3] ?? '';
    const { state } = findQuote(text, { exact, prefix: '', suffix: '', start: 7, end: 9 });
    states.set(state, (states.get(state) ?? 0) + 1);
  });
  expect(Object.fromEntries(states)).toEqual({ moved: 1667, typography: 1667, missing: 1666 });
});
