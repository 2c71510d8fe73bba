import { Fragment } from 'react';
import { quoteParts } from '@/model/passage/quoteParts';
import type { Evidence } from '@/model/record/schema';
import { withSigns } from '@/ui/Verbatim';
import { Insertion } from './Insertion';

/** The exact words of a passage. What an editor inserted is no word of the speaker's, and looks and sounds apart. */
export function QuotedWords({ passage }: { passage: Evidence }) {
  return quoteParts(passage).map(({ text, isInsertion }, at) =>
    isInsertion ? <Insertion key={at} text={text} /> : <Fragment key={at}>{withSigns(text)}</Fragment>,
  );
}
