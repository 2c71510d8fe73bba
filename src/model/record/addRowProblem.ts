import type { RowProblem } from './eventColumns';

/** Adds a problem of rows to those that are known, by their codes: of a kind the first sentence stays, and rows are counted. */
export function addRowProblem(known: Map<string, RowProblem>, problem: RowProblem): void {
  const same = known.get(problem.code);
  if (same === undefined) known.set(problem.code, { ...problem });
  else same.count += problem.count;
}
