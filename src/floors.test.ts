/** The plan of the house: who may import whom. Imports go down; what is not in these tables is refused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Rooms from the ground up. Rooms on one line share a floor and are strangers; so are two features. */
const FLOORS = [
  ['lib'],
  ['model/day', 'model/text'],
  ['model/record'],
  // From bytes to records, with what is wrong in a sentence; and what the address says is looked at.
  ['model/read', 'model/view'],
  ['model/check', 'model/words', 'model/passage', 'model/agenda'],
  ['model/voice', 'model/plan'],
  // What is shown may depend on who says so.
  ['model/filter'],
  // A citation says what the page says: the place of a passage, the date of an event, the address.
  ['model/cite'],
  ['ui'],
  ['pieces'],
  ['features', 'data'],
  ['app'],
  ['main.tsx'],
];
/** Rooms within a room, from the ground up; what lies in the room itself, '', is above them. Other rooms have none. */
const ROOMS: Record<string, string[][]> = {
  data: [['files'], ['events'], ['']],
  'features/details': [['fields'], ['']],
  'features/reader': [['text'], ['key', 'scroll'], ['']],
  'features/timeline': [['vis'], ['bar', 'marks', 'overview'], ['']],
  app: [
    ['first', 'address'],
    ['keys'],
    ['later', 'problems'],
    ['article', 'details', 'panes', 'header'],
    ['dataset'],
    [''],
  ],
};
/** Each foreign package, and the only rooms that open the door to it. */
const DOORS: Record<string, string[]> = {
  react: ['ui', 'pieces', 'features', 'app', 'main.tsx'],
  'react-dom': ['ui', 'app', 'main.tsx'],
  'date-fns': ['model/day'],
  '@date-fns/utc': ['model/day'],
  valibot: ['model'],
  'vis-timeline': ['features/timeline/vis'],
  'vis-data': ['features/timeline/vis'],
  moment: ['features/timeline/vis'],
  '@tanstack/react-query': ['data', 'app'],
  hyparquet: ['data'],
  lucide: ['ui'],
  'react-resizable-panels': ['ui'],
  '@fontsource-variable/source-serif-4': ['ui'],
  '@fontsource-variable/source-sans-3': ['ui'],
};
/** What only tests may use: the tools, and the oracles that our own code is compared with. */
const TEST_DOORS = [
  'vitest',
  'vite',
  'fast-check',
  'edtf',
  'react-dom',
  '@citation-js/core',
  '@citation-js/plugin-bibtex',
  '@citation-js/plugin-ris',
  'hyparquet-writer',
  'parquet-wasm',
];
/** Words that only these rooms may say. A day is never made from text, so only two rooms make a Date at all. */
const WORDS: [pattern: RegExp, rooms: string[]][] = [
  [/\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b/, ['data']],
  [/\bnew Date\(\s*[^\s)]/, ['model/day', 'features/timeline/vis']],
  [/\bnew Date\(\s*['"`]|\bparseISO\b|\bDate\.parse\b/, []],
  // Text from data goes through `Verbatim`, which gives hidden characters a sign.
  [/<bdi\b/, ['ui']],
  [/\binnerHTML\b|\bdangerouslySetInnerHTML\b|\binsertAdjacentHTML\b/, []],
];

const IMPORT =
  /(?<!['"`])(?:\bfrom|\bimport|@import|\bURL\(|\bmock\()\s*\(?\s*(?:url\()?\s*(['"])([^'"\s]+)\1/g;
/** An import that is there at once: a part in a file of its own may lead back to what asks for it. */
const AT_ONCE = /^(?:import|export)\b(?:[^;'"(=]*\bfrom)?\s*['"]([^'"]+)['"]/gm;
const src = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|css)$/.test(path) && path !== 'floors.test.ts' && path !== 'readme.test.ts');

const isIn = (path: string, rooms: string[]) =>
  rooms.some((room) => path === room || path.startsWith(`${room}/`));
const floorOf = (path: string) => FLOORS.findIndex((rooms) => isIn(path, rooms));
const unitOf = (path: string) =>
  /^features\/[^/]+/.exec(path)?.[0] ?? FLOORS.flat().find((room) => isIn(path, [room])) ?? path;
/** The room within its room that a file lies in: '' for the room itself. */
const innerOf = (path: string) => path.slice(unitOf(path).length + 1).replace(/\/?[^/]*$/, '');
const innerFloorOf = (path: string) =>
  (ROOMS[unitOf(path)] ?? [['']]).findIndex((rooms) => rooms.includes(innerOf(path)));
const isFrontDoor = (path: string) => {
  const [, name = '', door = ''] = /^features\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  return name !== '' && door.toLowerCase() === name.replaceAll('-', '').toLowerCase();
};

const isForTests = (path: string) => /\.(?:test|fixture)(?:\.tsx?)?$/.test(path);

function judgeForeign(from: string, specifier: string): string | null {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const isTool = TEST_DOORS.includes(name) || specifier.startsWith('node:');
  return (isForTests(from) && isTool) || isIn(from, DOORS[name] ?? [])
    ? null
    : 'comes in by no door of this room';
}

/** A test of a rule reads its datasets, and compares it with what is made of it, wherever in the same house that lies. */
const isTestOfSameHouse = (from: string, to: string) =>
  isForTests(from) && (unitOf(to) === unitOf(from) || (isIn(from, ['model']) && isIn(to, ['model'])));

/** Why `from` may not import `specifier`; `null` if it may. */
function judge(from: string, specifier: string): string | null {
  if (isForTests(specifier) && !isForTests(from)) return 'is for tests';
  if (specifier.startsWith('./')) return specifier.lastIndexOf('/') > 1 ? 'leaves the folder: use @/' : null;
  if (specifier.startsWith('.')) return 'climbs: use @/';
  if (!specifier.startsWith('@/')) return judgeForeign(from, specifier);
  const to = specifier.slice(2);
  if (isTestOfSameHouse(from, to)) return null;
  if (unitOf(to) === unitOf(from)) {
    return innerOf(to) === innerOf(from) || innerFloorOf(to) < innerFloorOf(from)
      ? null
      : 'goes up or sideways within its room';
  }
  if (floorOf(to) < 0) return 'is on no floor';
  if (floorOf(to) >= floorOf(from)) return 'goes up or sideways';
  return !to.startsWith('features/') || isFrontDoor(to) ? null : 'is not the front door of the feature';
}

function breaches(path: string, text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const imports = [...code.matchAll(IMPORT)].flatMap(([, , specifier = '']) => {
    const why = judge(path, specifier);
    return why === null ? [] : [`${path}: "${specifier}" ${why}`];
  });
  const words = WORDS.filter(([pattern, rooms]) => pattern.test(code) && !isIn(path, rooms));
  const homeless = floorOf(path) < 0 || innerFloorOf(path) < 0 ? [`${path} is on no floor`] : [];
  return [...homeless, ...imports, ...words.map(([pattern]) => `${path} says ${pattern.source}`)];
}

test('every file of the house keeps to the plan', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => breaches(path, readFileSync(join(src, path), 'utf8')))).toEqual([]);
});

/** The first way found that leads, by imports, from a file back to itself; `null` where there is none. */
function circleAmong(code: ReadonlyMap<string, string>): string[] | null {
  const fileOf = (from: string, specifier: string) => {
    const path = specifier.startsWith('./')
      ? from.replace(/[^/]*$/, specifier.slice(2))
      : specifier.slice('@/'.length);
    return [path, `${path}.ts`, `${path}.tsx`].find((name) => code.has(name));
  };
  const followed = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (followed.has(file)) return null;
    for (const [, specifier = ''] of code.get(file)?.matchAll(AT_ONCE) ?? []) {
      const next = fileOf(file, specifier);
      const circle = next === undefined ? null : follow(next, [...way, file]);
      if (circle !== null) return circle;
    }
    followed.add(file);
    return null;
  };
  for (const file of code.keys()) {
    const circle = follow(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

test('no file imports itself by way of others', () => {
  const code = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]));
  expect(circleAmong(code)).toBeNull();
});

test('a circle is found, that of types too; what is fetched later makes none', () => {
  const a = ['app/a.tsx', `import { b } from '@/ui/b';`] as const;
  expect(circleAmong(new Map([a, ['ui/b.ts', `import {\n  type A,\n} from '@/app/a';`]]))).toEqual([
    'app/a.tsx',
    'ui/b.ts',
    'app/a.tsx',
  ]);
  expect(circleAmong(new Map([a, ['ui/b.ts', `export const a = () => import('@/app/a');`]]))).toBeNull();
});

const cases: [name: string, path: string, text: string, count: number][] = [
  ['down is allowed', 'ui/A.tsx', `import { a } from '@/lib/a'; import './A.css';`, 0],
  ['up is not', 'lib/a.ts', `import { A } from '@/ui/A';`, 1],
  ['up by a lazy import is not', 'ui/a.ts', `const a = import('@/app/App');`, 1],
  ['up by a type is not', 'pieces/a.ts', `import type { A } from '@/app/App';`, 1],
  ['up by re-export is not', 'lib/a.ts', `export { a } from "@/data/a";`, 1],
  ['up by a worker is not', 'lib/a.ts', `new URL('@/data/a.ts', import.meta.url)`, 1],
  ['up by CSS is not', 'ui/a.css', `@import url('@/app/app.css');`, 1],
  ['sideways on a floor is not', 'data/a.ts', `import { A } from '@/features/list/List';`, 1],
  ['sideways in the model is not', 'model/day/a.ts', `import { a } from '@/model/text/a';`, 1],
  ['features are strangers', 'features/list/List.tsx', `import '@/features/reader/Reader';`, 1],
  ['down within a feature is allowed', 'features/reader/Reader.tsx', `import '@/features/reader/text/a';`, 0],
  ['up within a feature is not', 'features/reader/text/a.ts', `import '@/features/reader/Reader';`, 1],
  ['sideways within it is not', 'features/reader/key/a.ts', `import '@/features/reader/scroll/b';`, 1],
  ['its rooms are its own', 'app/App.tsx', `import '@/features/reader/text/ReaderText';`, 1],
  ['a test may ask any room of the model', 'model/record/a.test.ts', `import '@/model/read/readDataset';`, 0],
  ['a rule may not', 'model/record/a.ts', `import '@/model/read/readDataset';`, 1],
  ['a room within stands in the plan', 'data/utils/a.ts', '', 1],
  ['a feature is entered by its front door', 'app/App.tsx', `import('@/features/list/List')`, 0],
  ['and by no other', 'app/App.tsx', `import { row } from '@/features/list/row';`, 1],
  ['climbing is not allowed', 'ui/A.tsx', `import { a } from '../lib/a';`, 1],
  ['nor is another folder by ./', 'app/App.tsx', `import { a } from './panes/a';`, 1],
  ['a package comes by its door', 'model/day/a.ts', `import { addDays } from 'date-fns';`, 0],
  ['and by no other', 'features/list/a.ts', `import { Timeline } from 'vis-timeline/esnext';`, 1],
  ['an unknown package has no door', 'app/a.ts', `import x from '@scope/x';`, 1],
  ['a tool is for tests', 'lib/a.ts', `import { test } from 'vitest';`, 1],
  ['a fixture may use a tool', 'model/check/a.fixture.ts', `import { createHash } from 'node:crypto';`, 0],
  ['a fixture is for tests', 'model/check/a.ts', `import { sound } from './a.fixture';`, 1],
  ['only data fetches', 'app/a.ts', `await fetch(address)`, 1],
  ['no day from text', 'model/day/a.ts', `new Date('2019-12-20'); new Date(0)`, 1],
  ['no Date from data elsewhere', 'pieces/a.ts', `new Date(event.when)`, 1],
  ['no text of data by itself', 'features/a.tsx', `<bdi>{event.title}</bdi>`, 1],
  ['a comment may say it', 'lib/a.ts', `// new Date('2019') and fetch( are forbidden`, 0],
  ['a file stands on a floor', 'utils/a.ts', '', 1],
];
for (const [name, path, text, count] of cases)
  test(`the plan: ${name}`, () => expect(breaches(path, text)).toHaveLength(count));
