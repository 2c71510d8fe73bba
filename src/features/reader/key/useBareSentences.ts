import { useEffect, useState } from 'react';
import { type Bare, type BareSentence, readBareSentences } from '@/model/passage/carrying';

/** So many milliseconds are taken at a time: somebody waits for the whole, and may scroll meanwhile. */
const SLICE = 100;

/** What the sentences hold that carry no event, read slice by slice; `null` until all are. */
export function useBareSentences({ dataset, read, bare }: Bare): readonly BareSentence[] | null {
  const [found, setFound] = useState<{ bare: Bare['bare']; told: BareSentence[] } | null>(null);
  useEffect(() => {
    const told: BareSentence[] = [];
    const bits = readBareSentences({ dataset, read, bare });
    let timer = window.setTimeout(function goOn() {
      const end = performance.now() + SLICE;
      let bit = bits.next();
      for (; bit.done !== true && performance.now() < end; bit = bits.next()) told.push(...bit.value);
      if (bit.done === true) setFound({ bare, told });
      else {
        told.push(...bit.value);
        timer = window.setTimeout(goOn);
      }
    });
    return () => window.clearTimeout(timer);
  }, [dataset, read, bare]);
  return found?.bare === bare ? found.told : null;
}
