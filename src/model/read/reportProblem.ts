import { sayCount } from '@/model/record/words';
import type { Problem } from './problem';

/** Takes down one problem; the message begins with the name of the record. */
export type Report = (code: string, record: string | null, sentence: string) => void;

/** The most problems of one code that are told one by one: a broken file may hold a million. */
const MOST_OF_A_CODE = 1000;

/**
 * Makes a report that appends to `problems`. Of each code at most 1,000 are told; `close` then says how
 * many more there were.
 */
export function makeReport(file: string, problems: Problem[]): { report: Report; close: () => void } {
  const counts = new Map<string, number>();
  const report: Report = (code, record, sentence) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_OF_A_CODE) return;
    problems.push({ file, record, code, message: record === null ? sentence : `${record}: ${sentence}` });
  };
  const close = () => {
    for (const [code, count] of counts) {
      const rest = count - MOST_OF_A_CODE;
      if (rest <= 0) continue;
      const more = sayCount(rest, 'more problem', 'more problems');
      const message = `${more} of the kind "${code}" ${rest === 1 ? 'is' : 'are'} not listed: correct those that are, and load the file again.`;
      problems.push({ file, record: null, code, message });
    }
  };
  return { report, close };
}
