import { groupDigits } from '@/lib/groupDigits';
import { addRowProblem } from '@/model/read/addRowProblem';
import { findExcess } from '@/model/read/findExcess';
import type { RowProblem } from '@/model/record/eventColumns';
import { LONGEST_FIELD } from '@/model/record/limits';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes out, in place, the titles that would hold the page up – those longer than a field may be, and those with
 * a flood of combining marks – or would stand there in other letters. Gives what is wrong with them; `first` is the
 * number in the file of the first one.
 */
export function leaveOutTitles(texts: (Uint8Array | null)[], first: number): RowProblem[] {
  const problems = new Map<string, RowProblem>();
  for (const [at, bytes] of texts.entries()) {
    const problem = bytes === null || isPlain(bytes) ? null : whatIsWrong(bytes);
    if (problem === null) continue;
    texts[at] = null;
    const [code, clause] = problem;
    addRowProblem(problems, { code, count: 1, rows: [first + at], sentence: `${clause}.` });
  }
  return [...problems.values()];
}

/** Whether a title is in letters of one byte, of which none is a mark, and not too long: a million of such need not be decoded. */
function isPlain(bytes: Uint8Array): boolean {
  if (bytes.length > LONGEST_FIELD) return false;
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

function whatIsWrong(bytes: Uint8Array): [code: string, clause: string] | null {
  let title: string;
  try {
    title = decoder.decode(bytes);
  } catch {
    return ['encoding', '"title" is not UTF-8'];
  }
  if (title.length > LONGEST_FIELD)
    return [
      'title',
      `"title" must be at most ${groupDigits(LONGEST_FIELD)} characters long, found ${groupDigits(title.length)}`,
    ];
  const excess = findExcess(title, ['title']);
  return excess && [excess.code, excess.clause];
}
