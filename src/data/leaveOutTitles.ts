import { groupDigits } from '@/lib/groupDigits';
import { addRowProblem } from '@/model/record/addRowProblem';
import type { RowProblem } from '@/model/record/eventColumns';
import { findExcess } from '@/model/record/findExcess';
import { LONGEST_FIELD } from '@/model/record/limits';
import { MOST_MARKS } from '@/model/text/markFlood';

/** No text of so many bytes is beyond a limit: a million titles that are sound need not be decoded. */
const SURE = 2 * MOST_MARKS;
const decoder = new TextDecoder();

/**
 * Takes out, in place, the titles that would hold the page up: those longer than a field may be, and those with
 * a flood of combining marks. Gives what is wrong with them; `first` is the number in the file of the first one.
 */
export function leaveOutTitles(texts: (Uint8Array | null)[], first: number): RowProblem[] {
  const problems = new Map<string, RowProblem>();
  for (const [at, bytes] of texts.entries()) {
    const problem = bytes === null || bytes.length <= SURE ? null : whatIsWrong(decoder.decode(bytes));
    if (problem === null) continue;
    texts[at] = null;
    const [code, clause] = problem;
    addRowProblem(problems, { code, count: 1, rows: [first + at], sentence: `${clause}.` });
  }
  return [...problems.values()];
}

function whatIsWrong(title: string): [code: string, clause: string] | null {
  if (title.length > LONGEST_FIELD)
    return [
      'title',
      `"title" must be at most ${groupDigits(LONGEST_FIELD)} characters long, found ${groupDigits(title.length)}`,
    ];
  const excess = findExcess(title, ['title']);
  return excess && [excess.code, excess.clause];
}
