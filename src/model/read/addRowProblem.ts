import type { RowProblem } from '@/model/record/eventColumns';

/** The most rows of a kind of problem that are named; the others are counted. */
const MOST_NAMED = 5;

/** Adds a problem of rows to those that are known, by their codes: of a kind the first sentence and the first rows stay. */
export function addRowProblem(known: Map<string, RowProblem>, problem: RowProblem): void {
  const same = known.get(problem.code);
  if (same === undefined) known.set(problem.code, { ...problem, rows: problem.rows.slice(0, MOST_NAMED) });
  else {
    same.count += problem.count;
    if (same.rows.length < MOST_NAMED) same.rows = [...same.rows, ...problem.rows].slice(0, MOST_NAMED);
  }
}
