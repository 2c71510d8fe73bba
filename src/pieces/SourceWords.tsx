import type { ReactNode } from 'react';
import { directionOf } from '@/lib/directionOf';
import { partHolding } from '@/model/passage/quoteParts';
import { Verbatim } from '@/ui/Verbatim';
import { useEvidence } from './EvidenceContext';
import { QuotedWords } from './QuotedWords';

interface SourceWordsProps {
  /** The passages that the words are taken from; the first one tells their language. */
  evidence: readonly string[] | undefined;
  children: ReactNode;
}

/**
 * Words as a source prints them, isolated and in the source's own language: a screen reader changes its voice. What an
 * editor inserted in them is set apart.
 */
export function SourceWords({ evidence = [], children }: SourceWordsProps) {
  const { dataset } = useEvidence();
  const passages = evidence.flatMap((id) => dataset.evidence.get(id) ?? []);
  const part = typeof children === 'string' ? partHolding(passages, children) : undefined;
  const lang = dataset.sources.get(passages[0]?.source ?? '')?.language;
  const words = typeof children === 'string' ? children : (passages[0]?.exact ?? '');
  return (
    <Verbatim dir={directionOf(words, lang ?? '')} lang={lang}>
      {part?.insertions ? <QuotedWords passage={part} /> : children}
    </Verbatim>
  );
}
