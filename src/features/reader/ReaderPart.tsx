import { type ReactNode, type RefObject, useRef } from 'react';
import type { Paragraph } from '@/model/text/paragraphs';
import type { View } from '@/model/view/view';
import styles from './Reader.module.css';
import { useNear } from './useNear';

type Link = (change: Partial<View>) => string;

interface ReaderPartProps {
  paragraphs: readonly Paragraph[];
  scroller: RefObject<HTMLElement | null>;
  /** Whether the article is so long that what is out of sight rests. */
  isLong: boolean;
  link: Link;
  children: (link: Link) => ReactNode;
}

/**
 * A few paragraphs of an article. Of a long one those that are far away are not laid out, and their links
 * stay as they were until one comes near: a click on one event would else write thousands of addresses.
 */
export function ReaderPart({ paragraphs, scroller, isLong, link, children }: ReaderPartProps) {
  const { element, isNear, onFocus } = useNear(scroller, !isLong);
  const last = useRef(link);
  if (isNear) last.current = link;
  return (
    <div
      className={styles.part}
      data-long={isLong || undefined}
      onFocusCapture={onFocus}
      ref={element}
      style={isLong ? { containIntrinsicHeight: `auto ${heightOf(paragraphs)}px` } : undefined}
    >
      {children(isNear ? link : last.current)}
    </div>
  );
}

/** Letters in a line, the height of a line and what stands between two paragraphs, in pixels: a guess until they are laid out. */
const LINE = { letters: 52, height: 26, gap: 8 };

function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, { start, end }) => sum + Math.ceil((end - start) / LINE.letters) * LINE.height + LINE.gap,
    0,
  );
}
