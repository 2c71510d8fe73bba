import { useEffect, useState } from 'react';
import { usePauses } from '@/features/reader/text/usePauses';
import type { ReadSource } from '@/model/record/readSource';
import { sentences } from '@/model/text/sentences';
import type { TextRange } from '@/model/text/textRange';

const known = new WeakMap<ReadSource, TextRange[]>();

/** The sentences of the body of a source, cut in the pauses of the page; `null` until all are. */
export function useSentences(read: ReadSource): readonly TextRange[] | null {
  const [found, setFound] = useState<{ read: ReadSource; ranges: TextRange[] } | null>(null);
  const ranges = known.get(read) ?? (found?.read === read ? found.ranges : null);
  const inPause = usePauses(ranges === null);
  useEffect(() => {
    if (known.has(read)) return;
    const body = read.paragraphs.filter((paragraph) => paragraph.role === 'body');
    const cut: TextRange[] = [];
    let at = 0;
    let callOff = inPause(function goOn(hasTime) {
      do {
        const paragraph = body[at];
        if (paragraph !== undefined) cut.push(...sentences(read.text.text, paragraph));
        at += 1;
      } while (at < body.length && hasTime());
      if (at < body.length) {
        callOff = inPause(goOn);
        return;
      }
      known.set(read, cut);
      setFound({ read, ranges: cut });
    });
    return () => callOff();
  }, [read, inPause]);
  return ranges;
}
