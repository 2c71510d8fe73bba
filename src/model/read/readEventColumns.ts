import { filled } from '@/lib/filled';
import { groupDigits } from '@/lib/groupDigits';
import {
  type CodedTexts,
  type EventColumns,
  type FirstText,
  PRECISION_WORDS,
} from '@/model/record/eventColumns';
import type { Facet } from '@/model/record/eventTable';
import { LONGEST_FIELD } from '@/model/record/limits';
import { KINDS, MODALITIES, POSITIONS } from '@/model/record/lists';
import { columnFacet } from './columnFacet';
import { checkRowDates, isDayWord, rowsInOrder } from './rowDates';
import { makeRowsAside, type RowsAside } from './rowsAside';
import { sayFound } from './sayFound';

/** The first columns of a file as they came. Days are infinite where the file has null: that side is open. */
export interface RawColumns {
  start: Float64Array;
  end: Float64Array;
  texts: Partial<Record<FirstText, CodedTexts>>;
}

const SLUG = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Stands where a value is not one of its closed list. */
const BAD = 255;
const AT = POSITIONS.indexOf('at');
const WITHIN = POSITIONS.indexOf('within');
const FACET_COLUMNS = {
  who: 'participants',
  kind: 'kind',
  modality: 'modality',
  place: 'place',
  topic: 'topics',
} as const satisfies Record<Facet, FirstText>;
const FACETS = Object.keys(FACET_COLUMNS) as Facet[];

/**
 * Reads the first columns of a file: rows that cannot be read are set aside and counted, the others put in
 * order of time (the file's own where two have the same span). `onStep` is called again and again: of a million
 * rows it takes seconds, and whoever waits may want to know that it comes on.
 */
export function readEventColumns(raw: RawColumns, onStep: () => void = () => {}): EventColumns {
  const { start, end, texts } = raw;
  const aside = makeRowsAside(start.length);
  const closed = (name: FirstText, list: readonly string[]) => {
    onStep();
    return closedColumn(raw, name, list, aside);
  };
  const precision = closed('precision', PRECISION_WORDS);
  closed('kind', KINDS);
  closed('modality', MODALITIES);
  const position = closed('position', POSITIONS);
  for (const name of ['participants', 'place', 'topics'] as const) checkIds(name, texts[name], aside);
  checkRowDates(start, end, precision, aside);
  const rows = rowsInOrder(start, end, aside.isAside, onStep);
  const facet = (name: Facet) => {
    onStep();
    return columnFacet(texts[FACET_COLUMNS[name]], rows, name === 'who' || name === 'topic' ? idsOf : itself);
  };
  return {
    inFile: start.length,
    rows,
    start: filled(new Float64Array(rows.length), (place) => start[rows[place] ?? 0] ?? 0),
    end: filled(new Float64Array(rows.length), (place) => end[rows[place] ?? 0] ?? 0),
    precision: filled(new Uint8Array(rows.length), (place) => precision[rows[place] ?? 0] ?? BAD),
    position: filled(new Uint8Array(rows.length), (place) => {
      const row = rows[place] ?? 0;
      return usualPosition(position[row] ?? BAD, precision[row] ?? BAD);
    }),
    facets: {
      who: facet('who'),
      kind: facet('kind'),
      modality: facet('modality'),
      place: facet('place'),
      topic: facet('topic'),
    },
    missing: FACETS.filter((name) => texts[FACET_COLUMNS[name]] === undefined),
    problems: aside.problems(),
  };
}

/**
 * Gives indices into a closed list by row, `BAD` where a value is not in it; such rows are set aside. Only
 * `position` may be null, or not in the file at all.
 */
function closedColumn(
  raw: RawColumns,
  name: FirstText,
  list: readonly string[],
  aside: RowsAside,
): Uint8Array {
  const column = new Uint8Array(raw.start.length).fill(BAD);
  const texts = raw.texts[name];
  if (texts === undefined) return column;
  const indices = texts.values.map((value) => (value === null ? -1 : list.indexOf(value)));
  const words = list.filter((word) => /\w$/.test(word)).join(', ');
  for (let row = 0; row < column.length; row += 1) {
    const code = texts.codes[row] ?? 0;
    const index = indices[code] ?? -1;
    const value = texts.values[code] ?? null;
    if (index >= 0) column[row] = index;
    else if (isTooLong(value)) aside.add(row, `${name}-length`, () => sayTooLong(name));
    else if (name !== 'position' || value !== null)
      aside.add(row, name, () => `"${name}" is ${sayFound(value)}, which is none of ${words}.`);
  }
  return column;
}

/** Sets aside the rows whose ids are ill-formed. */
function checkIds(
  name: 'participants' | 'place' | 'topics',
  texts: CodedTexts | undefined,
  aside: RowsAside,
) {
  const isBad = (texts?.values ?? []).map((value) => {
    if (isTooLong(value)) return true;
    const ids = name === 'place' ? itself(value) : idsOf(value);
    return ids.some((id) => !SLUG.test(id));
  });
  if (texts === undefined || !isBad.includes(true)) return;
  const wanted = name === 'place' ? 'one id' : 'ids joined by commas, without blanks';
  for (let row = 0; row < texts.codes.length; row += 1) {
    const code = texts.codes[row] ?? 0;
    if (!isBad[code]) continue;
    const value = texts.values[code] ?? null;
    if (isTooLong(value)) aside.add(row, `${name}-length`, () => sayTooLong(name));
    else aside.add(row, name, () => `"${name}" is ${sayFound(value)}; it must be ${wanted}.`);
  }
}

function isTooLong(value: string | null): boolean {
  return value !== null && value.length > LONGEST_FIELD;
}

/** How long it is nobody knows: of such a text only the beginning was read. */
function sayTooLong(name: FirstText): string {
  return `"${name}" must be at most ${groupDigits(LONGEST_FIELD)} characters long, found more.`;
}

function idsOf(value: string | null): string[] {
  return value === null || value === '' ? [] : [...new Set(value.split(','))];
}

function itself(value: string | null): string[] {
  return value === null || value === '' ? [] : [value];
}

/** What the file does not say: a day is where the event lies, anything longer is what it lies within. */
function usualPosition(position: number, word: number): number {
  if (position !== BAD) return position;
  return isDayWord(word) ? AT : WITHIN;
}
