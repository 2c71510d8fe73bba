import { memo, useRef } from 'react';
import type { Paragraph } from '@/model/text/paragraphs';
import type { Mark } from '@/model/text/segments';
import type { ChosenWords } from './chosenWords';
import type { Find } from './finds';
import type { MarkedTextProps } from './MarkedText';
import type { ParagraphLook } from './paragraphLooks';
import styles from './Reader.module.css';
import { ReaderParagraph } from './ReaderParagraph';
import { idOfPart, restingHeight } from './readerParts';
import { useNear } from './useNear';

type OfText = Pick<MarkedTextProps, 'dataset' | 'read' | 'notes' | 'link'>;

interface ParagraphsProps extends OfText {
  /** The number of the first one, counted from 0. */
  first: number;
  paragraphs: readonly Paragraph[];
  marks: readonly (readonly Mark[])[];
  looks: readonly ParagraphLook[];
  finds: readonly (readonly Find[])[];
  /** What is selected in them, by their numbers; where nothing is, the same empty one, and no event and no passage. */
  chosen: ReadonlyMap<number, ChosenWords>;
  event: string | null;
  quote: string | null;
  onCite: (() => void) | undefined;
  /** The paragraph that was linked, and the hit that is looked at, if they stand here. */
  para: number | null;
  hit: number | null;
}

interface ReaderPartProps extends ParagraphsProps {
  part: number;
  /** Whether the article is so long that what is out of sight rests. */
  isLong: boolean;
}

/**
 * A few paragraphs of an article. Of a long one those that are far away are not laid out, and their links
 * stay as they were until one comes near: a click on one event would else write thousands of addresses.
 */
export function ReaderPart({ part, isLong, ...text }: ReaderPartProps) {
  const { element, isNear } = useNear(!isLong);
  const last = useRef(text.link);
  if (isNear) last.current = text.link;
  return (
    <div
      className={styles.part}
      data-long={isLong || undefined}
      id={idOfPart(part)}
      ref={element}
      style={isLong ? restingHeight(text.paragraphs) : undefined}
    >
      <Paragraphs {...text} link={last.current} />
    </div>
  );
}

/** Memoised, so that what touches one paragraph asks nothing of the thousands in other parts. */
const Paragraphs = memo(function Paragraphs(props: ParagraphsProps) {
  const { first, paragraphs, marks, looks, finds, chosen, event, quote, para, hit, onCite, ...text } = props;
  return paragraphs.map((one, at) => {
    const { now = '', strong = '' } = chosen.get(first + at) ?? {};
    const found = finds[at] ?? [];
    const isHit = hit !== null && found.some(({ kind, number }) => kind === 'hit' && number === hit);
    return (
      <ReaderParagraph
        {...text}
        event={strong !== '' || now !== '' ? event : null}
        finds={found}
        hit={isHit ? hit : null}
        isLinked={para !== null && one.number === para}
        key={one.start}
        kinds={looks[at]?.kinds ?? ''}
        marks={marks[at] ?? []}
        now={now}
        onCite={now === '' ? undefined : onCite}
        paragraph={one}
        quiet={looks[at]?.quiet ?? ''}
        quote={now === '' ? null : quote}
        strong={strong}
        unknown={looks[at]?.unknown ?? ''}
      />
    );
  });
});
