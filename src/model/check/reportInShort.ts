import type { Report } from '@/model/read/reportProblem';
import { showHidden, showText } from '@/model/record/showText';

/** The same report in short: what a sentence quotes may be a whole article, or turn the words after it around. */
export function reportInShort(report: Report): Report {
  return (code, record, sentence) =>
    report(
      code,
      record,
      showHidden(sentence.replaceAll(/"[^"]{81,}"/g, (quoted) => `"${showText(quoted.slice(1, -1))}"`)),
    );
}
