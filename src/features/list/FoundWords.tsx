import type { TextPart } from '@/lib/splitAtWords';
import type { Found } from '@/model/filter/whyFound';
import { SourceWords } from '@/pieces/SourceWords';
import { Verbatim, withSigns } from '@/ui/Verbatim';
import styles from './FoundWords.module.css';

/** Why a search shows an event whose title does not tell: what its text is, and the words in it. */
export function FoundWords({ found: { where, parts, support, isQuote } }: { found: Found }) {
  return (
    <span className={styles.found}>
      {where}:{' '}
      {isQuote ? (
        <>
          “<SourceWords evidence={support.evidence}>{markFound(parts)}</SourceWords>”
        </>
      ) : (
        <Verbatim>{markFound(parts)}</Verbatim>
      )}
    </span>
  );
}

/** A text with the words marked that were looked for. */
export function markFound(parts: readonly TextPart[]) {
  return parts.map(({ text, isFound }, at) =>
    isFound ? (
      <mark className={styles.hit} key={at}>
        {withSigns(text)}
      </mark>
    ) : (
      <span key={at}>{withSigns(text)}</span>
    ),
  );
}
