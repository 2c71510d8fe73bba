import { memo } from 'react';
import { cutText } from '@/lib/cutText';
import { directionOf } from '@/lib/directionOf';
import { spellHidden } from '@/lib/hiddenCharacters';
import { type NoText, type PassageWords, sayPassage } from '@/model/passage/sayPassage';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Evidence } from '@/model/record/schema';
import { sourceLetter } from '@/model/record/sourceLetter';
import { wordsAround } from '@/model/record/wordsAround';
import { layerOfWords, sayVoice } from '@/model/voice/voiceOf';
import { Hint } from '@/ui/Hint';
import { Icon } from '@/ui/Icon';
import { Verbatim, withSigns } from '@/ui/Verbatim';
import { useEvidence } from './EvidenceContext';
import { Publisher } from './Publisher';
import { QuotedWords } from './QuotedWords';
import styles from './Receipt.module.css';

interface ReceiptProps {
  /** The id of a passage. */
  evidence: string;
}

/**
 * A small tag that leads to the words behind a fact. Pointing at it shows them in context, and who vouches for
 * them: a quotation mark stands before the words of a speaker. It stays on the line of the word before it if nothing
 * but a no-break space stands between them.
 */
export function Receipt({ evidence: id }: ReceiptProps) {
  const { dataset, sources, failed, quote, link } = useEvidence();
  const evidence = dataset.evidence.get(id);
  if (evidence === undefined) {
    return <span className={styles.missing}>The dataset names a passage “{id}” that it does not hold.</span>;
  }
  const { source } = evidence;
  const letter = sourceLetter(dataset, source);
  return (
    <ReceiptTag
      dataset={dataset}
      evidence={evidence}
      href={link({ quote: id, source, para: null })}
      isNow={quote === id}
      noText={dataset.sources.has(source) ? (failed?.has(source) ? 'lost' : null) : 'set-aside'}
      letter={letter === null ? '' : `${letter} `}
      read={sources.get(source)}
    />
  );
}

interface ReceiptTagProps {
  dataset: Dataset;
  read: ReadSource | undefined;
  evidence: Evidence;
  href: string;
  isNow: boolean;
  /** That of its source and a blank, where there are several. */
  letter: string;
  /** Why the text of its source will not come, if it will not. */
  noText: NoText | null;
}

/** Memoised: a list holds thousands, and a passage that is opened changes the address of none of them. */
const ReceiptTag = memo(function ReceiptTag({
  dataset,
  read,
  evidence,
  href,
  isNow,
  letter,
  noText,
}: ReceiptTagProps) {
  const { id } = evidence;
  const passage = sayPassage(read, evidence, noText);
  const voice = sayVoice(dataset, evidence);
  return (
    <Hint
      className={styles.anchor}
      hint={() => (
        <>
          <InContext evidence={evidence} read={read} />
          <span className={styles.voice}>
            <Verbatim>{voice}</Verbatim>
          </span>
          <span className={styles.origin}>
            {letter}
            <Publisher dataset={dataset} source={evidence.source} />, {passage.name.toLowerCase()}
          </span>
          {passage.trouble !== null && <span className={styles.trouble}>{passage.trouble}</span>}
        </>
      )}
    >
      <a
        aria-current={isNow ? 'true' : undefined}
        aria-label={spellHidden(sayReceipt(passage, letter, evidence.exact, voice))}
        className={styles.receipt}
        data-evidence-id={id}
        data-layer={layerOfWords(dataset, id)}
        data-trouble={passage.trouble === null ? undefined : true}
        href={href}
      >
        {letter}
        {passage.tag}
        {/* After the words: in front of them the line could break between the fact and the sign. */}
        {passage.trouble !== null && <Icon className={styles.sign} name="triangle-alert" size={12} />}
      </a>
    </Hint>
  );
});

/** The words of a passage among those around them. */
function InContext({ evidence, read }: Pick<ReceiptTagProps, 'evidence' | 'read'>) {
  const { dataset } = useEvidence();
  const { prefix, suffix } = wordsAround(read, evidence);
  const lang = dataset.sources.get(evidence.source)?.language;
  const dir = directionOf(prefix + evidence.exact + suffix, lang ?? '');
  return (
    <span className={styles.context} dir={dir} lang={lang}>
      …{withSigns(prefix)}
      <mark className={styles.exact}>
        <QuotedWords passage={evidence} />
      </mark>
      {withSigns(suffix)}…
    </span>
  );
}

/** A screen reader hears so many characters of the words; the article holds the rest. */
const HEARD = 160;

/** Where something is wrong the tag says so in words, and whoever speaks to the page calls it by what is to be seen. */
function sayReceipt(
  { tag, name, trouble }: PassageWords,
  letter: string,
  exact: string,
  voice: string,
): string {
  const called = trouble === null ? name : tag.replace('¶', 'Paragraph ');
  return `${letter}${called}: “${cutText(exact, HEARD)}”. ${voice}${trouble === null ? '' : `. ${trouble}`}`;
}
