import type { ReactNode } from 'react';
import { directionOf } from '@/lib/directionOf';
import type { Evidence } from '@/model/record/schema';
import { Verbatim } from '@/ui/Verbatim';
import { useEvidence } from './EvidenceContext';
import { QuotedWords } from './QuotedWords';

interface QuoteBlockProps {
  passage: Evidence;
  className?: string | undefined;
  /** What stands right after the words: no-break space and receipt. */
  children?: ReactNode;
}

/** The exact words of a passage as a block of their own, in the language of their source and set in its direction. */
export function QuoteBlock({ passage, className, children }: QuoteBlockProps) {
  const { dataset } = useEvidence();
  const lang = dataset.sources.get(passage.source)?.language;
  const dir = directionOf(passage.exact, lang ?? '');
  return (
    <blockquote className={className} dir={dir} lang={lang}>
      <Verbatim dir={dir}>
        <QuotedWords passage={passage} />
      </Verbatim>
      {children}
    </blockquote>
  );
}
