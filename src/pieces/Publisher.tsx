import type { Dataset } from '@/model/record/dataset';
import { Verbatim } from '@/ui/Verbatim';

interface PublisherProps {
  dataset: Dataset;
  /** The id of a source. */
  source: string;
}

/** Whose text a source is, in the language of that text; a source that the dataset does not hold is called by its id. */
export function Publisher({ dataset, source: id }: PublisherProps) {
  const source = dataset.sources.get(id);
  return <Verbatim lang={source?.language}>{source?.publisher ?? id}</Verbatim>;
}
