import { paragraphAt } from '@/model/record/paragraphAt';
import type { ReadSource } from '@/model/record/readSource';
import type { Evidence } from '@/model/record/schema';
import type { TextRange } from '@/model/text/textRange';

/** A passage in words: where it stands, and whether its words still stand there. */
export interface PassageWords {
  /** For a small tag: '¶12', 'headline', '¶12 moved', 'not found'; '¶…' until the text is there, 'not checked' or 'source not shown' if it is not to come. */
  tag: string;
  /** In full, for a sentence or a screen reader: 'Paragraph 12'. */
  name: string;
  /** A sentence where the quote does not hold; otherwise `null`. */
  trouble: string | null;
}

/** Why a text will not come: it could not be loaded, or the record of its source could not be used. */
export type NoText = 'lost' | 'set-aside';

const UNCHECKED = 'these words are those of the dataset, and are not checked against it.';
const NO_TEXT: Record<NoText, PassageWords> = {
  lost: {
    tag: 'not checked',
    name: 'Passage',
    trouble: `The article could not be loaded: ${UNCHECKED} Load it again where it should stand.`,
  },
  'set-aside': {
    tag: 'source not shown',
    name: 'Passage',
    trouble: `The record of its source is missing or set aside, so the article is not shown: ${UNCHECKED} What is wrong with it is said above the events.`,
  },
};

/**
 * Says where a passage stands. `read` is its source with the text, or `undefined` while there is none; `noText`, that
 * none will come.
 *
 *     sayPassage(read, evidence) //=> { tag: '¶12', name: 'Paragraph 12', trouble: null }
 */
export function sayPassage(
  read: ReadSource | undefined,
  evidence: Evidence,
  noText?: NoText | null,
): PassageWords {
  const finding = read?.findings.get(evidence.id);
  const range = finding?.ranges[0];
  if (read === undefined && noText) return NO_TEXT[noText];
  if (read === undefined || finding === undefined) {
    return { tag: '¶…', name: 'Passage', trouble: null };
  }
  if (range === undefined) {
    const trouble = 'These words are not found in this text. Compare the text with the one that was quoted.';
    return { tag: 'not found', name: 'Passage', trouble };
  }
  if (finding.state === 'several') {
    const trouble = `These words stand at ${finding.ranges.length} places; which of them was quoted cannot be told. Step through them in the article.`;
    return { tag: 'several places', name: 'Passage', trouble };
  }
  if (finding.state === 'typography' && finding.ranges.length > 1) {
    const trouble = `These words stand at ${finding.ranges.length} places, at each of them in other typography than the quoted ones. Step through them in the article.`;
    return { tag: 'several places', name: 'Passage', trouble };
  }
  const place = sayPlace(read, range);
  if (finding.state === 'moved') {
    const trouble =
      'These words stand elsewhere in this text than in the one that was quoted. Read what stands around them.';
    return { tag: `${place.tag} moved`, name: place.name, trouble };
  }
  if (finding.state === 'typography') {
    const trouble = 'These words differ from the quoted ones in typography. Compare the two in the article.';
    return { tag: `${place.tag} typography`, name: place.name, trouble };
  }
  return { ...place, trouble: null };
}

function sayPlace(read: ReadSource, range: TextRange): { tag: string; name: string } {
  const number = paragraphAt(read, range.start)?.number ?? null;
  if (number !== null) return { tag: `¶${number}`, name: `Paragraph ${number}` };
  const words = read.text.points.slice(range.start, range.end);
  if (read.source.headline.includes(words)) return { tag: 'headline', name: 'Headline' };
  if (read.source.dateline?.includes(words)) return { tag: 'dateline', name: 'Dateline' };
  return { tag: 'head', name: 'Above the text' };
}
