import type { Kind } from '@/model/record/lists';
import { KIND_WORDS } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { KindDisc } from '@/pieces/KindDisc';
import styles from './ParagraphMargin.module.css';

interface ParagraphMarginProps {
  /** `null` in front of the body. */
  number: number | null;
  source: string;
  isLinked: boolean;
  /** 'meeting:p1:sochi call:p4:may-call': the kinds that stand in the paragraph, each with its first passage and event. */
  kinds: string;
  link: (change: Partial<View>) => string | undefined;
}

/** Beside a paragraph: its number as a link, and a disc for each kind of event that its words carry. */
export function ParagraphMargin({ number, source, isLinked, kinds, link }: ParagraphMarginProps) {
  const discs = kinds === '' ? [] : kinds.split(' ').map((pair) => pair.split(':') as [Kind, string, string]);
  return (
    <div className={styles.margin}>
      {number !== null && (
        <a
          aria-current={isLinked ? 'true' : undefined}
          aria-label={`Paragraph ${number}`}
          className={styles.number}
          href={link({ para: number, quote: null, source })}
        >
          {number}
        </a>
      )}
      {discs.length > 0 && (
        // The same links stand in the words, where keys and screen readers find them.
        <div aria-hidden="true" className={styles.discs}>
          {discs.map(([kind, quote, event]) => (
            <a
              className={styles.disc}
              href={link({ quote, para: null, source, event })}
              key={kind}
              tabIndex={-1}
              title={KIND_WORDS[kind].one}
            >
              <KindDisc kind={kind} size={14} />
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
