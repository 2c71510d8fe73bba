import type { AgendaEntry } from '@/model/agenda/agendaRows';
import { publicationWords } from '@/model/agenda/publicationWords';
import { sayEdtf } from '@/model/day/sayEdtf';
import type { Dataset } from '@/model/record/dataset';
import { Receipts } from '@/pieces/Receipts';

interface AsOfPublicationProps {
  dataset: Dataset;
  /** Statuses that no event brought, of one day. */
  entries: readonly AgendaEntry[];
}

/** The day of publication from which statuses hold, with the words that print it; without any it is reference. */
export function AsOfPublication({ dataset, entries }: AsOfPublicationProps) {
  const date = entries[0]?.date ?? null;
  const words = entries.flatMap(({ entry }) => publicationWords(dataset, entry));
  return (
    <>
      As of publication{date !== null && `, ${sayEdtf(date)}`}
      {words.length > 0 ? (
        <Receipts ids={[...new Set(words)]} />
      ) : (
        date !== null && ' – reference, not quoted'
      )}
    </>
  );
}
