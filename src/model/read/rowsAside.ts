import type { RowProblem } from '@/model/record/eventColumns';
import { addRowProblem } from './addRowProblem';

/** The rows of a file that are set aside, and why. */
export interface RowsAside {
  /** 1 for a row that is set aside. */
  isAside: Uint8Array;
  /** Sets a row aside. `code` names the kind of problem; only the first row of a kind is asked for its sentence. */
  add: (row: number, code: string, sentence: () => string) => void;
  problems: () => RowProblem[];
}

/** Makes the account of a file of `size` rows, none of which is set aside yet. */
export function makeRowsAside(size: number): RowsAside {
  const isAside = new Uint8Array(size);
  const found = new Map<string, RowProblem>();
  return {
    isAside,
    add(row, code, sentence) {
      isAside[row] = 1;
      addRowProblem(found, { code, count: 1, rows: [row], sentence: found.has(code) ? '' : sentence() });
    },
    problems: () => [...found.values()],
  };
}
