import { useLayoutEffect, useRef, useState } from 'react';
import type { Box } from '@/features/timeline/vis/box';
import { type LastMeeting, lastMeeting } from '@/model/plan/lastMeeting';
import type { Dataset } from '@/model/record/dataset';
import { Verbatim } from '@/ui/Verbatim';
import { type GapLine, gapLine } from './gapLine';
import styles from './MeetingGaps.module.css';

interface MeetingGapsProps {
  dataset: Dataset;
  /** The rows that are drawn as themselves, with the keys of their marks. */
  marks: readonly { key: string; row: number; lane: string }[];
  boxes: ReadonlyMap<string, Box>;
}

interface Line extends GapLine {
  key: string;
  words: string;
}

/** A quiet line between two meetings of the same two leaders that says how long they had not met, where there is room. */
export function MeetingGaps({ dataset, marks, boxes }: MeetingGapsProps) {
  const measure = useRef<HTMLSpanElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  // The words are measured in the type they are drawn with, before anything of it is painted.
  useLayoutEffect(() => {
    const ruler = measure.current;
    if (ruler !== null) setLines(linesOf({ dataset, marks, boxes }, (words) => widthOf(ruler, words)));
  }, [dataset, marks, boxes]);
  return (
    <div aria-hidden="true" className={styles.gaps}>
      <span className={styles.ruler} ref={measure} />
      {lines.map(({ key, words, left, width, top }) => (
        <span className={styles.line} key={key} style={{ left, width, top }}>
          <Verbatim>{words}</Verbatim>
        </span>
      ))}
    </div>
  );
}

function linesOf(
  { dataset, marks, boxes }: MeetingGapsProps,
  widthOfWords: (words: string) => number,
): Line[] {
  return marks.flatMap(({ key, row, lane }) => {
    const later = boxes.get(key);
    const last: LastMeeting | null = later === undefined ? null : lastMeeting(dataset, row);
    const before = marks.find((mark) => mark.row === last?.row && mark.lane === lane);
    const earlier = before && boxes.get(before.key);
    if (later === undefined || last === null || earlier === undefined) return [];
    const line = gapLine(earlier, later, boxes.values(), widthOfWords(last.words));
    return line === null ? [] : [{ ...line, key, words: last.words }];
  });
}

function widthOf(ruler: HTMLElement, words: string): number {
  ruler.textContent = words;
  const { width } = ruler.getBoundingClientRect();
  ruler.textContent = '';
  return width;
}
