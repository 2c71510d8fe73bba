import { memo, useLayoutEffect, useRef } from 'react';
import type { Paragraph } from '@/model/text/paragraphs';
import type { Mark } from '@/model/text/segments';
import type { ChosenWords } from './chosenWords';
import type { Find } from './finds';
import type { MarkedTextProps } from './MarkedText';
import type { ParagraphLook } from './paragraphLooks';
import { ReaderParagraph } from './ReaderParagraph';
import styles from './ReaderPart.module.css';
import { idOfPart, restingHeight } from './readerParts';
import { useHoldsSelection } from './useHoldsSelection';
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

interface DrawnProps extends ParagraphsProps {
  /** Whether their passages are marked and numbers stand beside them; else they are the bare words. */
  isMarked: boolean;
}

interface ReaderPartProps extends ParagraphsProps {
  part: number;
  /** Whether the article is so long that what is out of sight rests. */
  isLong: boolean;
  /** Whether it is its turn to be drawn in full. */
  isInTurn: boolean;
  isPrinting: boolean;
}

/** Nothing is pressed on paper; of each link within the page Chromium would look through all of it for the place, page by page. */
const NO_LINK = () => undefined;

/**
 * A few paragraphs of an article. Of a long one those that are far away are not laid out, and their links
 * stay as they were until one comes near: a click on one event would else write thousands of addresses. Their
 * words are there from the first, for a search in the page, to be selected and copied; their marks come when it is
 * their turn, when one comes near, or as soon as the address asks for something in them, and then stay. They wait
 * while words in it are selected, which would be lost with the unmarked text. Memoised: their turns come one by one,
 * and each would ask all the others.
 */
export const ReaderPart = memo(function ReaderPart(props: ReaderPartProps) {
  const { part, isLong, isInTurn, isPrinting, ...text } = props;
  const { element, isNear } = useNear(!isLong);
  const last = useRef(text.link);
  if (isNear) last.current = text.link;
  const wasMarked = useRef(false);
  const isHeld = useHoldsSelection(element, !wasMarked.current);
  const isAsked = text.chosen.size > 0 || text.para !== null;
  const isMarked = wasMarked.current || isAsked || ((isNear || isInTurn) && !isHeld);
  // Only what came to the page: a drawing that is given up, because words in it were selected meanwhile, marked nothing.
  useLayoutEffect(() => {
    if (isMarked) wasMarked.current = true;
  }, [isMarked]);
  return (
    <div
      className={styles.part}
      data-long={isLong || undefined}
      id={idOfPart(part)}
      ref={element}
      style={isLong ? restingHeight(text.paragraphs) : undefined}
    >
      <Paragraphs {...text} isMarked={isMarked} link={isPrinting ? NO_LINK : last.current} />
    </div>
  );
});

const UNMARKED: readonly Mark[] = [];

/** Memoised, so that what touches one paragraph asks nothing of the thousands in other parts. */
const Paragraphs = memo(function Paragraphs(props: DrawnProps) {
  const {
    first,
    paragraphs,
    marks,
    looks,
    finds,
    chosen,
    event,
    quote,
    para,
    hit,
    isMarked,
    onCite,
    ...text
  } = props;
  return paragraphs.map((one, at) => {
    const { now = '', strong = '' } = chosen.get(first + at) ?? {};
    const found = finds[at] ?? [];
    const isHit = hit !== null && found.some(({ kind, number }) => kind === 'hit' && number === hit);
    return (
      <ReaderParagraph
        {...text}
        event={strong !== '' || now !== '' ? event : null}
        finds={found}
        hidden={looks[at]?.hidden ?? ''}
        hit={isHit ? hit : null}
        isMarked={isMarked}
        isLinked={para !== null && one.number === para}
        key={one.start}
        kinds={looks[at]?.kinds ?? ''}
        marks={isMarked ? (marks[at] ?? UNMARKED) : UNMARKED}
        now={now}
        onCite={now === '' ? undefined : onCite}
        paragraph={one}
        quiet={looks[at]?.quiet ?? ''}
        quote={now === '' ? null : quote}
        strong={strong}
        unasked={looks[at]?.unasked ?? ''}
        unknown={looks[at]?.unknown ?? ''}
      />
    );
  });
});
