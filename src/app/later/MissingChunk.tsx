import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

interface MissingChunkProps {
  /** What it is, within a sentence: 'the article'. */
  what: string;
  /** Which file of it did not arrive, and why, a sentence. */
  why: string;
  /** What works without it, a sentence. */
  rest?: string | undefined;
  /** Where else one may go. */
  children?: ReactNode;
}

/** Says that a part of the page did not arrive, and how to get it. */
export function MissingChunk({
  what,
  why,
  rest = 'The rest of the page works without it.',
  children,
}: MissingChunkProps) {
  return (
    <Notice
      action={
        <>
          <Button onClick={() => location.reload()}>Load the page again</Button> {children}
        </>
      }
      title={`${what.charAt(0).toUpperCase()}${what.slice(1)} could not be loaded.`}
      tone="alert"
    >
      {why} {rest}
    </Notice>
  );
}
