/** Finds the sentences that stand in the code, as they are written there: each value in them is `…`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** Where what comes in is read and checked: each sentence there has a case that brings it forth. */
export const READING = ['model/day', 'model/text', 'model/record', 'model/read', 'model/check', 'data'];
/** Where the page speaks for itself. */
export const PAGE = [
  'model/view',
  'model/words',
  'model/passage',
  'model/agenda',
  'model/voice',
  'model/plan',
  'model/filter',
  'ui',
  'pieces',
  'features',
  'app',
];

/** A sentence of the code: its file below `src`, and the fixed parts between its values. */
export interface WrittenSentence {
  path: string;
  parts: string[];
}

interface Node {
  type: string;
  [name: string]: unknown;
}

/** What is said to whoever writes the program or the data, not to a reader: causes of errors, notes of the schema. */
const UNSAID = /^(?:(?:Type|Range)?Error|description)$/;

/** Files whose sentences are no errors: what a status means. */
const NO_ERRORS = ['model/record/words.ts'];

/** The sentences in the files of a folder below `src`; tests, fixtures and comments have none. */
export function sentencesIn(folder: string): WrittenSentence[] {
  const paths = readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/\.(?:test|fixture|d)\.tsx?$/.test(path) && !NO_ERRORS.includes(path),
    );
  return paths.sort().flatMap((path) => {
    const code = readFileSync(join('src', path), 'utf8');
    const found = textsIn(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body);
    return found.filter(isSentence).map((parts) => ({ path, parts }));
  });
}

/** At least four words that end with a stop, or a rule of the schema. */
function isSentence(parts: readonly string[]): boolean {
  const whole = parts.join('…').trim();
  return /(?:\S+\s+){3}\S/.test(whole) && (/[\w)”"…]\.(?:$| [A-Z…])/.test(whole) || /^must /.test(whole));
}

function textsIn(part: unknown): string[][] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (!isNode(part) || isUnsaid(part)) return [];
  if (part.type === 'JSXElement' || part.type === 'JSXFragment') return textsOfElement(part);
  const own = partsOf(part);
  const inside = Object.values(part).flatMap(textsIn);
  return own === null ? inside : [own, ...inside];
}

/** The text of an element with that of all in it; what its attributes and values hold stands by itself too. */
function textsOfElement(element: Node): string[][] {
  const children = element.children as Node[];
  const hasText = children.some(({ type, value }) => type === 'JSXText' && /\S/.test(String(value)));
  const attributes = textsIn((element.openingElement as Node | undefined)?.attributes);
  if (!hasText) return [...attributes, ...textsIn(children)];
  return [
    ...attributes,
    spelt(element).split('…'),
    ...textsIn(children.filter(({ type }) => type !== 'JSXElement')),
  ];
}

function spelt(part: Node): string {
  if (part.type === 'JSXText') return String(part.value).replaceAll(/\s*\n\s*/g, ' ');
  if (part.type === 'JSXExpressionContainer') {
    const { type, value } = part.expression as Node;
    return type === 'Literal' ? String(value) : '…';
  }
  const children = (part.children ?? []) as Node[];
  return children.map(spelt).join('') || '…';
}

function partsOf({ type, value, quasis }: Node): string[] | null {
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type !== 'TemplateLiteral') return null;
  return (quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked);
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string';

function isUnsaid({ type, callee }: Node): boolean {
  if (type !== 'NewExpression' && type !== 'CallExpression') return false;
  const { name, property } = callee as { name?: string; property?: { name?: string } };
  return UNSAID.test(name ?? property?.name ?? '');
}
