import { groupDigits } from '@/lib/groupDigits';
import { DEEPEST, MOST_VALUES } from '@/model/record/limits';
import { hasMarkFlood, MOST_MARKS } from '@/model/text/markFlood';
import { sayPath } from './sayPath';

/** Why a record is refused before its fields are looked at. */
export interface Excess {
  code: 'depth' | 'size' | 'marks';
  /** Names the field and what is in excess there, without a full stop. */
  clause: string;
}

/** The most steps that are told of a way without end. */
const MOST_STEPS = 3;

/**
 * Tells where a record, or whatever stands in its place, nests deeper than 64 levels, holds more than 20,000
 * values or more than 100 combining marks in a row; `null` if none of these. `at` is the way to it, where it is a
 * field itself. It goes no more than 64 levels down, so that no nesting can exhaust the stack.
 */
export function findExcess(whole: unknown, at: Path = []): Excess | null {
  const path = [...at];
  let seen = 0;
  const excessOf = (value: unknown): Excess | null => {
    if (typeof value === 'string' && hasMarkFlood(value))
      return because('marks', `holds more than ${MOST_MARKS} combining marks in a row`, path);
    if (!isObject(value)) return null;
    if (path.length >= DEEPEST)
      return because('depth', `nests deeper than ${DEEPEST} levels`, path.slice(0, MOST_STEPS));
    for (const step of stepsInto(value)) {
      seen += 1;
      if (seen > MOST_VALUES) return because('size', saySize(whole as Tree, at), at);
      path.push(step);
      const excess = excessOf(value[step]);
      if (excess !== null) return excess;
      path.pop();
    }
    return null;
  };
  return excessOf(whole);
}

function because(code: Excess['code'], what: string, path: Path): Excess {
  return { code, clause: `${sayPath(path)} ${what}` };
}

type Path = readonly (string | number)[];
type Tree = Readonly<Record<string | number, unknown>>;

function isObject(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** The names of objects with too many: an engine takes long to list a million, so that they are listed once. */
const manyNames = new WeakMap<Tree, readonly string[]>();

/** The names of the fields, or the places in a list; those of a long list are not all made at once. */
function stepsInto(value: Tree): Iterable<string | number> {
  if (Array.isArray(value)) return value.keys();
  const names = manyNames.get(value) ?? Object.keys(value);
  if (names.length > MOST_VALUES) manyNames.set(value, names);
  return names;
}

/** Counts all values, and names the field that holds most of them. */
function saySize(whole: Tree, at: Path): string {
  let [total, most, field] = [0, 0, ''] as [number, number, string | number];
  for (const step of stepsInto(whole)) {
    const value = whole[step];
    // Of a million numbers none holds anything.
    const count = isObject(value) ? countIn(value) : 0;
    total += count + 1;
    if (count > most) [most, field] = [count, step];
  }
  const where = most > 0 ? `, of which ${sayPath([...at, field])} holds ${groupDigits(most)}` : '';
  return `holds more than ${groupDigits(MOST_VALUES)} values: ${groupDigits(total)}${where}`;
}

/** The values inside another one; without recursion, because nothing says yet how deep it is. */
function countIn(value: unknown): number {
  const waiting = [value];
  let count = 0;
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next)) continue;
    for (const step of stepsInto(next)) {
      count += 1;
      if (isObject(next[step])) waiting.push(next[step]);
    }
  }
  return count;
}
