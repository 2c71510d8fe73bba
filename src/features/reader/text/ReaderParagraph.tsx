import { Fragment, memo } from 'react';
import { directionOf } from '@/lib/directionOf';
import type { ReadSource } from '@/model/record/readSource';
import { frontLines, type Paragraph } from '@/model/text/paragraphs';
import type { TextRange } from '@/model/text/textRange';
import { Verbatim } from '@/ui/Verbatim';
import { MarkedText, type MarkedTextProps } from './MarkedText';
import { ParagraphMargin } from './ParagraphMargin';
import styles from './ReaderParagraph.module.css';
import { UsedByList } from './UsedByList';

interface ReaderParagraphProps extends Omit<MarkedTextProps, 'range'> {
  paragraph: Paragraph;
  /** The selected passage if it stands in this paragraph. */
  quote: string | null;
  /** Whether the address names this paragraph. */
  isLinked: boolean;
  /** The kinds that stand here, as `paragraphLooks` writes them. */
  kinds: string;
  /** Whether its number and its marks are drawn; else it is the bare words. */
  isMarked: boolean;
  onCite: (() => void) | undefined;
}

/** One block of a source: its number as a link, its words, and what rests on the selected ones. */
export const ReaderParagraph = memo(function ReaderParagraph(props: ReaderParagraphProps) {
  const { paragraph, quote, isLinked, isMarked, kinds, onCite, ...text } = props;
  const { dataset, read, link } = text;
  const { language } = read.source;
  const isHere = text.now !== '' || isLinked;
  const isFirst = paragraph === read.paragraphs[0];
  return (
    // In a block that goes from right to left the number stands at the right.
    <div className={styles.block} data-role={paragraph.role} dir={directionOf('', language)}>
      {isMarked && (
        <ParagraphMargin
          isLinked={isLinked}
          kinds={paragraph.number === null ? '' : kinds}
          link={link}
          number={paragraph.number}
          source={read.source.id}
        />
      )}
      <div className={styles.words} data-here={isHere || undefined}>
        {isFirst && paragraph.role === 'body' && <Publisher read={read} />}
        {paragraph.role === 'front' ? (
          <Front {...text} paragraph={paragraph} />
        ) : (
          <p
            className={styles.text}
            data-para={paragraph.number ?? undefined}
            dir={directionOf(read.text.points.slice(paragraph.start, paragraph.end), language)}
            lang={language}
            tabIndex={isLinked ? -1 : undefined}
          >
            <MarkedText {...text} range={paragraph} />
          </p>
        )}
      </div>
      {quote !== null && (
        <UsedByList
          dataset={dataset}
          event={text.event}
          hidden={text.hidden}
          link={link}
          onCite={onCite}
          quote={quote}
          read={read}
        />
      )}
    </div>
  );
});

/** What stands above the body, line by line: the headline is a heading, all else is small. */
function Front({ paragraph, ...text }: Omit<MarkedTextProps, 'range'> & { paragraph: Paragraph }) {
  const { points, text: whole } = text.read.text;
  const { headline, language, publisher } = text.read.source;
  const ranges = frontLines(whole, paragraph);
  const wordsOf = (range: TextRange | undefined) => range && points.slice(range.start, range.end).trim();
  const isFirst = paragraph === text.read.paragraphs[0];
  const lines = ranges.map((range) => {
    const words = wordsOf(range) ?? '';
    const isHeadline = words === headline.trim();
    const Line = isHeadline ? 'h2' : 'p';
    return (
      <Fragment key={range.start}>
        {!isHeadline && (
          <span aria-hidden="true" className={styles.dot}>
            {' '}
          </span>
        )}
        <Line
          className={isHeadline ? styles.headline : styles.line}
          dir={directionOf(words, language)}
          lang={language}
        >
          <MarkedText {...text} range={range} />
        </Line>
      </Fragment>
    );
  });
  return (
    <>
      {isFirst && wordsOf(ranges[0]) !== publisher.trim() && <Publisher read={text.read} />}
      {lines}
    </>
  );
}

function Publisher({ read }: { read: ReadSource }) {
  return (
    <p className={styles.line}>
      <Verbatim lang={read.source.language}>{read.source.publisher}</Verbatim>
    </p>
  );
}
