import { useMemo } from 'react';
import type { Mark } from '@/model/text/segments';
import type { ChosenWords } from './chosenWords';
import type { Find } from './finds';
import type { MarkedTextProps } from './MarkedText';
import type { ParagraphLook } from './paragraphLooks';
import { ReaderPart } from './ReaderPart';
import { firstOf, inParts, isLong, partOf } from './readerParts';
import { usePartsInTurn } from './usePartsInTurn';

interface ReaderTextProps extends Pick<MarkedTextProps, 'dataset' | 'read' | 'notes' | 'link' | 'event'> {
  /** For each paragraph, in their order. */
  marks: readonly (readonly Mark[])[];
  looks: readonly ParagraphLook[];
  finds: readonly (readonly Find[])[];
  /** By the number of the paragraph, from 0. */
  chosen: ReadonlyMap<number, ChosenWords>;
  quote: string | null;
  onCite: (() => void) | undefined;
  /** The paragraph that was linked, and the hit that is looked at, each with the paragraph it is in, from 0. */
  linked: { para: number; paragraph: number } | null;
  hit: { number: number; paragraph: number } | null;
  /** Whether the article goes to paper: then nothing of it waits. */
  isPrinting: boolean;
}

const NOTHING: ReadonlyMap<number, ChosenWords> = new Map();

/** The words of an article in parts; each is given only what concerns it, so that a click draws two of hundreds. */
export function ReaderText(props: ReaderTextProps) {
  const { dataset, read, notes, link, event, quote, onCite, chosen, linked, hit, isPrinting } = props;
  const paragraphs = useMemo(() => inParts(read.paragraphs), [read]);
  const marks = useMemo(() => inParts(props.marks), [props.marks]);
  const looks = useMemo(() => inParts(props.looks), [props.looks]);
  const finds = useMemo(() => inParts(props.finds), [props.finds]);
  const drawn = usePartsInTurn(paragraphs.length, !isLong(read) || isPrinting);
  const withChosen = new Set([...chosen.keys()].map(partOf));
  return paragraphs.map((some, part) => {
    const isChosen = withChosen.has(part);
    return (
      <ReaderPart
        chosen={isChosen ? chosen : NOTHING}
        dataset={dataset}
        event={isChosen ? event : null}
        finds={finds[part] ?? []}
        first={firstOf(part)}
        hit={hit !== null && partOf(hit.paragraph) === part ? hit.number : null}
        isInTurn={part < drawn}
        isLong={isLong(read)}
        isPrinting={isPrinting}
        key={firstOf(part)}
        link={link}
        looks={looks[part] ?? []}
        marks={marks[part] ?? []}
        notes={notes}
        onCite={isChosen ? onCite : undefined}
        para={linked !== null && partOf(linked.paragraph) === part ? linked.para : null}
        paragraphs={some}
        part={part}
        quote={isChosen ? quote : null}
        read={read}
      />
    );
  });
}
