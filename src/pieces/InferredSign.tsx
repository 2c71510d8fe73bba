import { spellHidden } from '@/lib/hiddenCharacters';
import type { Inferred } from '@/model/record/schema';
import { Hint } from '@/ui/Hint';
import { Verbatim } from '@/ui/Verbatim';
import { useEvidence } from './EvidenceContext';
import styles from './InferredSign.module.css';
import inferredLine from './inferred.module.css';
import { Receipts } from './Receipts';

interface InferredSignProps {
  inferred: Inferred;
  isSpelled?: boolean;
}

/** The word 'inferred' after a fact, and on its line; its hint says what was inferred, on what basis, with the basis's receipts. */
export function InferredSign({ inferred, isSpelled = false }: InferredSignProps) {
  const { language } = useEvidence().dataset;
  return (
    <>
      {isSpelled ? ' ' : '\u00a0'}
      <Hint
        className={isSpelled ? undefined : styles.anchor}
        hint={() => (
          <>
            <span className={styles.what}>
              Inferred: <Verbatim lang={language}>{inferred.what}</Verbatim>
            </span>
            <span data-basis="">
              <Verbatim lang={language}>{inferred.basis}</Verbatim>
              <Receipts ids={inferred.evidence} />
            </span>
          </>
        )}
        opensOnPress
      >
        <button
          aria-label={spellHidden(
            `${isSpelled ? `${inferred.what}, inferred` : `inferred: ${inferred.what}`}. ${inferred.basis}`,
          )}
          className={styles.sign}
          type="button"
        >
          {isSpelled && (
            <>
              <Verbatim lang={language}>{inferred.what}</Verbatim>
              {'\u00a0'}
            </>
          )}
          <span className={`${styles.word} ${inferredLine.inferred}`}>inferred</span>
        </button>
      </Hint>
    </>
  );
}
