import { useEffect, useState } from 'react';
import type { ReadSource } from '@/model/record/readSource';
import { sentences } from '@/model/text/sentences';
import type { TextRange } from '@/model/text/textRange';

/** So many paragraphs are cut in one go; a long source must not hold up what the reader does. */
const BATCH = 60;

const known = new WeakMap<ReadSource, TextRange[]>();

/** The sentences of the body of a source, cut in the pauses of the page; `null` until all are. */
export function useSentences(read: ReadSource): readonly TextRange[] | null {
  const [found, setFound] = useState<{ read: ReadSource; ranges: TextRange[] } | null>(null);
  const ranges = known.get(read) ?? (found?.read === read ? found.ranges : null);
  useEffect(() => {
    if (known.has(read)) return;
    const body = read.paragraphs.filter((paragraph) => paragraph.role === 'body');
    const cut: TextRange[] = [];
    let at = 0;
    let timer = window.setTimeout(function step() {
      for (const paragraph of body.slice(at, at + BATCH)) cut.push(...sentences(read.text.text, paragraph));
      at += BATCH;
      if (at < body.length) {
        timer = window.setTimeout(step);
        return;
      }
      known.set(read, cut);
      setFound({ read, ranges: cut });
    });
    return () => window.clearTimeout(timer);
  }, [read]);
  return ranges;
}
