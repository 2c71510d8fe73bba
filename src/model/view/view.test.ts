import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, parseDay } from '@/model/day/day';
import { KINDS, MODALITIES } from '@/model/record/lists';
import { SCREENS } from './glance';
import { EMPTY_VIEW, LANE_RULES, LAYERS, linkTo, NO_FILTERS, parseView, type View, writeView } from './view';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const slugs = fc.uniqueArray(slug, { maxLength: 4 });
const day = fc.integer({ min: dayOf(0, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 }).map((n) => n as Day);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const anyView: fc.Arbitrary<View> = fc
  .record({
    dataset: orNull(fc.stringMatching(/^[a-z0-9-]{1,80}$/)),
    view: orNull(fc.constantFrom(...SCREENS)),
    from: orNull(day),
    to: orNull(day),
    who: slugs,
    match: fc.constantFrom('any' as const, 'all' as const),
    not: slugs,
    kind: fc.uniqueArray(fc.constantFrom(...KINDS)),
    modality: fc.uniqueArray(fc.constantFrom(...MODALITIES)),
    place: slugs,
    topic: slugs,
    speaker: slugs,
    layer: fc.uniqueArray(fc.constantFrom(...LAYERS)),
    known: orNull(day),
    only: orNull(fc.constantFrom('window', 'start-2', 'long-62')),
    apart: slugs,
    q: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a,b', '+ &=#%', 'x y', ' ', '%25', 'ў')),
    lanes: fc.constantFrom(...LANE_RULES),
    lane: fc.oneof(
      slugs,
      slugs.map((ids) => ['~others', ...ids]),
      fc.constant<string[]>(['~none']),
    ),
    order: slugs,
    fold: slugs,
    event: orNull(slug),
    quote: orNull(slug),
    source: orNull(slug),
    para: orNull(fc.integer({ min: 1, max: 9_999_999 })),
  })
  .map((view) => {
    if (view.from === null || view.to === null) return { ...view, from: null, to: null };
    return view.from > view.to ? { ...view, from: view.to, to: view.from } : view;
  });

describe('an address round-trips', () => {
  test('every view is read back as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(`#${writeView(view)}`)).toEqual({ view, problems: [] });
      }),
    );
  });

  test('what is read from any text is written and read alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { view } = parseView(`#view=list&q=${text}&${text}`);
        expect(parseView(writeView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  test('half a character pair is written as a sign that stands for it', () => {
    expect(writeView({ ...EMPTY_VIEW, q: 'a\ud83d' })).toBe('q=a%EF%BF%BD');
  });

  test('a day that has no text is written as the nearest one that has', () => {
    const view = { ...EMPTY_VIEW, from: -9e6 as Day, to: 9e6 as Day };
    expect(writeView(view)).toBe('from=0000-01-01&to=9999-12-31');
  });

  test('only what differs from the empty view is written, in a fixed order', () => {
    const view = {
      ...EMPTY_VIEW,
      event: 'sochi',
      dataset: 'talks',
      who: ['b', 'a'],
      to: parseDay('2019-12-25'),
    };
    expect(writeView(view)).toBe('dataset=talks&to=2019-12-25&who=b,a&event=sochi');
    expect(writeView(EMPTY_VIEW)).toBe('');
  });
});

/** A value that each part of the address refuses. */
const BAD: Record<keyof View, string> = {
  dataset: 'Talks%2F..',
  view: 'map',
  from: '2021-02-30',
  to: '20.12.2019',
  who: 'Anna',
  match: 'both',
  not: 'A',
  kind: 'coffee',
  modality: 'HELD',
  place: 'St.%20Petersburg',
  topic: 'a--b',
  speaker: 'he!',
  layer: 'rumour',
  known: '13.12.2019',
  only: 'Window',
  apart: 'Sochi',
  q: '%E0%A4',
  lanes: 'Kind',
  lane: '~all',
  order: 'Calls',
  fold: 'Calls',
  event: '__proto__',
  quote: 'a'.repeat(81),
  source: '-a',
  para: '0',
};

/** The change that leaves a part of the address out; a window has both its ends or none. */
function withoutPart(field: keyof View): Partial<View> {
  return field === 'from' || field === 'to' ? { from: null, to: null } : { [field]: EMPTY_VIEW[field] };
}

describe('a bad value voids only itself, and says so', () => {
  for (const field of Object.keys(BAD) as (keyof View)[]) {
    test(`${field}=${BAD[field].slice(0, 20)}`, () => {
      fc.assert(
        fc.property(anyView, (view) => {
          const sound = { ...view, ...withoutPart(field) };
          const { view: read, problems } = parseView(`${writeView(sound)}&${field}=${BAD[field]}`);
          expect(read).toEqual(sound);
          expect(problems).toHaveLength(1);
          expect(problems[0]).toContain(`asks for ${field} “`);
        }),
        { numRuns: 20 },
      );
    });
  }
});

describe('parseView', () => {
  const cases: [name: string, fragment: string, change: Partial<View>, problems: number][] = [
    ['nothing', '', {}, 0],
    ['a lone #', '#', {}, 0],
    ['parts left empty say nothing', '#&event=&who=&&', {}, 0],
    ['a list keeps its good parts', 'kind=call,coffee,meeting', { kind: ['call', 'meeting'] }, 1],
    ['a list holds each value once', 'who=a,b,a,', { who: ['a', 'b'] }, 0],
    ['a comma may be escaped', 'who=a%2Cb', { who: ['a', 'b'] }, 0],
    ['a plus is a space', 'q=a+b%2B', { q: 'a b+' }, 0],
    ['an equals sign in a value', 'q=a=b', { q: 'a=b' }, 0],
    ['the first of two counts', 'event=a&event=b', { event: 'a' }, 1],
    ['a part that is not known', 'colour=red&event=a', { event: 'a' }, 1],
    ['a name that every object has', 'toString=a&__proto__=b', {}, 2],
    ['a query that is too long', `q=${'a'.repeat(501)}`, {}, 1],
    ['a query as long as can be', `q=${'a'.repeat(500)}`, { q: 'a'.repeat(500) }, 0],
    ['a window that ends before it starts', 'from=2019-12-20&to=2019-12-19&q=a', { q: 'a' }, 1],
    ['the first day of a window alone', 'from=2019-12-19&q=a', { q: 'a' }, 1],
    ['the last day of a window alone', 'from=&to=2019-12-19&q=a', { q: 'a' }, 1],
    ['a window of which one end cannot be read', 'from=2019-02-30&to=2019-12-19&q=a', { q: 'a' }, 2],
    [
      'a window of one day',
      'from=2019-12-20&to=2019-12-20',
      { from: parseDay('2019-12-20'), to: parseDay('2019-12-20') },
      0,
    ],
    ['a paragraph is a plain number', 'para=1e3', {}, 1],
  ];
  for (const [name, fragment, change, count] of cases) {
    test(name, () => {
      const { view, problems } = parseView(fragment);
      expect(view).toEqual({ ...EMPTY_VIEW, ...change });
      expect(problems).toHaveLength(count);
    });
  }

  test('any text is read without a throw, in whole sentences', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'#&=%,+aE0', '\ud83d', '😀', '\n', 'event=') }),
        (text) => {
          for (const problem of parseView(text).problems)
            expect(problem.startsWith('The address ') && problem.endsWith('.'), problem).toBe(true);
        },
      ),
    );
  });

  test('of a list without end the first 200 are read, and the rest is told once', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `a${at}`);
    const { view, problems } = parseView(`who=${ids.join(',')}`);
    expect(view.who).toEqual(ids.slice(0, 200));
    expect(problems).toEqual([
      'The address asks for more than 200 values of who. The first 200 are read, the others are ignored.',
    ]);
  });

  test('of very many bad parts the first five are told, the others counted', () => {
    const unknown = Array.from({ length: 20_008 }, (_, at) => `x${at}=1`);
    const { view, problems } = parseView(`event=a&${unknown.join('&')}`);
    expect(view).toEqual({ ...EMPTY_VIEW, event: 'a' });
    expect(problems).toHaveLength(6);
    expect(problems[0]).toBe('The address has a part “x0” that this page does not know.');
    expect(problems.at(-1)).toBe('The address has 20,003 more parts that cannot be used.');
  });

  test('six bad parts are all told: to count one would take as many words', () => {
    const { problems } = parseView('x1=1&x2=1&x3=1&x4=1&x5=1&x6=1');
    expect(problems[5]).toBe('The address has a part “x6” that this page does not know.');
  });

  test('a part that is repeated many times is told once', () => {
    const { view, problems } = parseView(`${'kind=call&'.repeat(9)}${'x=1&'.repeat(9)}who=a`);
    expect(view).toEqual({ ...EMPTY_VIEW, kind: ['call'], who: ['a'] });
    expect(problems).toEqual([
      'The address asks for kind more than once. Only the first time counts.',
      'The address has a part “x” that this page does not know.',
    ]);
  });

  test('a character that cannot be seen is told by its number', () => {
    const { problems } = parseView('event=%E2%80%AE%00&a%E2%80%AEb=1');
    expect(problems[0]).toContain('event “[U+202E][U+0000]”');
    expect(parseView('a\u202eb=1').problems[0]).toContain('a part “a[U+202E]b”');
  });

  test('a long value is told shortened, and no character of it is cut', () => {
    const [problem] = parseView(`event=${encodeURIComponent(`a${'😀'.repeat(60)}`)}`).problems;
    expect(problem).toContain('😀…”');
    expect(problem?.isWellFormed()).toBe(true);
  });
});

describe('linkTo', () => {
  const view = { ...EMPTY_VIEW, dataset: 'talks', who: ['a'], q: 'oil', match: 'all' as const };
  const cases: [name: string, view: View, change: Partial<View>, href: string][] = [
    ['changes what it is told to', view, { event: 'e' }, '#dataset=talks&who=a&match=all&q=oil&event=e'],
    ['takes every filter off', view, NO_FILTERS, '#dataset=talks'],
    ['is never a bare #', EMPTY_VIEW, {}, '#view=timeline'],
  ];
  for (const [name, from, change, href] of cases) test(name, () => expect(linkTo(from, change)).toBe(href));
});
