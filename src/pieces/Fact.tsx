import type { ReactNode } from 'react';
import type { Support } from '@/model/record/schema';
import { InferredSign } from './InferredSign';
import inferredLine from './inferred.module.css';
import { Receipts } from './Receipts';

interface FactProps {
  support: Support;
  children: ReactNode;
  /** Whether to name what was inferred; otherwise the word 'inferred' stands alone and a hint tells the rest. */
  isSpelled?: boolean;
}

/** A fact with its receipts. What of it no source prints is underlined with dots and says that it is inferred. */
export function Fact({ support, children, isSpelled = false }: FactProps) {
  const { evidence, inferred } = support;
  return (
    <>
      <span className={inferred && evidence === undefined ? inferredLine.inferred : undefined}>
        {children}
      </span>
      <Receipts ids={evidence} />
      {inferred && <InferredSign inferred={inferred} isSpelled={isSpelled} />}
    </>
  );
}
