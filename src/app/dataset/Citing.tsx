import type { Sources } from '@/app/article/SourceLoader';
import { citeChunk } from '@/app/later/chunks';
import { MissingChunk } from '@/app/later/MissingChunk';
import { useChunk } from '@/app/later/useChunk';
import type { Cited } from '@/features/cite/Cite';
import type { Day } from '@/model/day/day';
import { type Filtered, sayShown } from '@/model/filter/filterEvents';
import { ShownEvents } from '@/model/filter/ShownEvents';
import type { Dataset } from '@/model/record/dataset';
import { linkTo, type View } from '@/model/view/view';

interface CitingProps {
  /** The folder of the dataset, which every cited address names. */
  name: string;
  dataset: Dataset;
  sources: Sources;
  filtered: Filtered;
  view: View;
  /** The day as whose knowledge the dataset is; a large one always holds all that is known. */
  known: Day | null;
  cited: Cited | null;
  onCite: (cited: Cited | null) => void;
}

/** The sheet of citations, loaded when one cites, with addresses that hold wherever this page is published. */
export function Citing({ name, dataset, sources, filtered, view, known, cited, onCite }: CitingProps) {
  const { value, failed } = useChunk(citeChunk, cited !== null);
  if (failed && cited !== null) return <MissingChunk what="the citations" why={failed} />;
  if (value === null) return null;
  const shelf = {
    dataset,
    sources: sources.read,
    view: { ...view, dataset: name, known },
    address: (shown: View) => new URL(linkTo(shown, {}), location.href).href,
  };
  return (
    <value.Cite
      cited={cited}
      onCite={onCite}
      onClose={() => onCite(null)}
      shelf={shelf}
      shown={{ words: sayShown(filtered), events: new ShownEvents(dataset.table, filtered.rows) }}
    />
  );
}
