import type { ReactNode } from 'react';
import type { When } from '@/model/record/schema';
import { InferredSign } from './InferredSign';
import { Receipts } from './Receipts';

/** A date in words with the receipts of it, and the sign that some or all of it is inferred; `undefined`: the record is not here. */
export function Dated({ when, children }: { when: When | undefined; children: ReactNode }) {
  return (
    <>
      {children}
      <Receipts ids={when?.evidence} />
      {when?.inferred && <InferredSign inferred={when.inferred} />}
    </>
  );
}
