import type { ReactNode } from 'react';
import { Verbatim } from '@/ui/Verbatim';
import { useEvidence } from './EvidenceContext';

interface SourceWordsProps {
  /** The passages that the words are taken from; the first one tells their language. */
  evidence: readonly string[] | undefined;
  children: ReactNode;
}

/** Words as a source prints them, isolated and in the source's own language: a screen reader changes its voice. */
export function SourceWords({ evidence, children }: SourceWordsProps) {
  const { dataset } = useEvidence();
  const passage = dataset.evidence.get(evidence?.[0] ?? '');
  return <Verbatim lang={dataset.sources.get(passage?.source ?? '')?.language}>{children}</Verbatim>;
}
