import { useMemo } from 'react';
import { type PrintNote, printNotes } from '@/model/passage/printNotes';
import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import type { Mark } from '@/model/text/segments';
import { usePrinting } from '@/ui/usePrinting';

interface Wanted {
  dataset: Dataset;
  read: ReadSource;
  marks: readonly (readonly Mark[])[];
  shownEvents: Pick<ReadonlySet<string>, 'has'>;
}

const NOTES: readonly PrintNote[] = [];
const NUMBERS: ReadonlyMap<string, number> = new Map();

/** The notes of the article and their numbers by passage, while it is printed; on a screen there are none. */
export function usePrintNotes({ dataset, read, marks, shownEvents }: Wanted) {
  const isPrinting = usePrinting();
  return useMemo(() => {
    if (!isPrinting) return { isPrinting, notes: NOTES, numbers: NUMBERS };
    const notes = printNotes(dataset, read, marks, shownEvents);
    return { isPrinting, notes, numbers: new Map(notes.map(({ passage, number }) => [passage, number])) };
  }, [isPrinting, dataset, read, marks, shownEvents]);
}
