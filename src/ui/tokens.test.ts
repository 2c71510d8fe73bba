import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The colours of `tokens.css`: name → [light, dark], as `#rrggbb`. */
const TOKENS = new Map(
  [
    ...readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name ?? '', [light ?? '', dark ?? '']] as const),
);
const THEMES = ['light', 'dark'] as const;
const KINDS = ['meeting', 'call', 'agreement', 'statement', 'approval', 'other'].map(
  (kind) => `kind-${kind}`,
);
const GROUNDS = ['paper', 'sheet', 'wash'];

/** What is read on what, in every state: hovered rows are wash, the selected passage is mark-now. */
const TEXT = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'accent'], GROUNDS),
  ...pairs(['ink'], ['mark-now']),
  ...pairs(['on-ink'], ['ink', 'ink-2']),
  ...pairs(KINDS, ['paper', 'sheet']),
];
/** Marks, and the edges of controls. */
const MARKS = [...pairs(['control', 'accent', 'ink', ...KINDS], GROUNDS), ...pairs(['on-kind'], KINDS)];

describe('contrast of the tokens', () => {
  for (const [index, theme] of THEMES.entries()) {
    for (const [front, ground] of TEXT) {
      test(`${theme}: text ${front} on ${ground} reaches 4.5`, () => {
        expect(contrast(colour(front, index), colour(ground, index))).toBeGreaterThanOrEqual(4.5);
      });
    }
    for (const [front, ground] of MARKS) {
      test(`${theme}: mark ${front} on ${ground} reaches 3`, () => {
        expect(contrast(colour(front, index), colour(ground, index))).toBeGreaterThanOrEqual(3);
      });
    }
  }
});

const src = new URL(import.meta.url.replace(/ui\/[^/]+$/, ''));
const SHEETS = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, css: readFileSync(new URL(path.replaceAll('\\', '/'), src), 'utf8') }));

/** Every rule of the page's own sheets that sets a ground and a colour of text, hovered, selected or pressed. */
const WRITTEN = SHEETS.flatMap(({ path, css }) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    const ground = /background(?:-color)?: var\(--([\w-]+)\)/.exec(body)?.[1];
    const front = /(?<![\w-])color: var\(--([\w-]+)\)/.exec(body)?.[1];
    return ground !== undefined && front !== undefined && TOKENS.has(ground) && TOKENS.has(front)
      ? [{ where: `${path}: ${selector.trim().split('\n').at(-1)}`, ground, front }]
      : [];
  }),
);

test('no sheet clones what is around words at each end of a line: thirty thousand passages in one paragraph took 2 seconds', () => {
  expect(SHEETS.filter(({ css }) => css.includes('decoration-break')).map(({ path }) => path)).toEqual([]);
});

describe('contrast of what the sheets really pair', () => {
  test('there are such rules', () => expect(WRITTEN.length).toBeGreaterThan(15));
  for (const { where, ground, front } of WRITTEN)
    test(`${where} – ${front} on ${ground}`, () => {
      for (const theme of THEMES.keys())
        expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    });
});

/** The grounds that are mixed of the colour of a kind: bars of spans, solid and hatched. */
const MIXES = [
  ...(SHEETS.find(({ path }) => path.endsWith('timeline.css'))?.css ?? '').matchAll(
    /color-mix\(in srgb, var\(--bar\) (\d+)%, var\(--paper\)\)/g,
  ),
].map(([, percent]) => Number(percent));

describe('contrast on the bars of the timeline', () => {
  test('some are mixed', () => expect(MIXES.length).toBeGreaterThan(1));
  for (const percent of new Set(MIXES))
    for (const kind of KINDS)
      test(`ink on ${percent} % of ${kind}`, () => {
        for (const theme of THEMES.keys()) {
          const bar = mixed(colour(kind, theme), colour('paper', theme), percent / 100);
          expect(contrast(colour('ink', theme), bar)).toBeGreaterThanOrEqual(4.5);
        }
      });
});

function mixed(front: string, ground: string, part: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(front, at) * part + channel(ground, at) * (1 - part));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}

function pairs(fronts: readonly string[], grounds: readonly string[]): [string, string][] {
  return fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]));
}

function colour(name: string, theme: number): string {
  const found = TOKENS.get(name)?.[theme];
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`);
  return found;
}

/** The contrast ratio of WCAG 2: 1 for the same colour, 21 for black on white. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Tried in WebKitGTK 2.50, whose engine is that of Safari.
test('lines of text are written out: WebKit takes no colour or width in the short form, and draws none', () => {
  const short = SHEETS.flatMap(({ path, css }) =>
    [...css.matchAll(/text-decoration: \S+ .*;/g)].map(([rule]) => `${path}: ${rule}`),
  );
  expect(short).toEqual([]);
});

// Tried in Firefox 153: the space of a mix becomes that of the gradient, and the stripes are lost in it.
test('a gradient between mixed colours names its space: without, Firefox draws no stripes', () => {
  const unnamed = SHEETS.flatMap(({ path, css }) =>
    [...css.matchAll(/gradient\(\s*([^;]*);/g)].flatMap(([, stops = '']) =>
      stops.includes('color-mix') && !/^[^,]* in srgb,/.test(stops) ? [`${path}: ${stops}`] : [],
    ),
  );
  expect(unnamed).toEqual([]);
});
