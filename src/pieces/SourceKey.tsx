import { DOT } from '@/lib/dot';
import type { Dataset } from '@/model/record/dataset';
import { sourceLetter } from '@/model/record/sourceLetter';
import { Publisher } from './Publisher';

/** So many sources are named; the letter of any other is explained by its receipt. */
const MOST = 8;

/** What the letters on receipts mean: 'Sources: A Harbour News · B Evening Post'; nothing where there is one source. */
export function SourceKey({ dataset, className }: { dataset: Dataset; className?: string | undefined }) {
  const sources = [...dataset.sources.values()];
  if (sources.length < 2) return null;
  return (
    <p className={className}>
      Sources:{' '}
      {sources.slice(0, MOST).map(({ id }, at) => (
        <span key={id}>
          {at > 0 && DOT}
          <strong>{sourceLetter(dataset, id)}</strong> <Publisher dataset={dataset} source={id} />
        </span>
      ))}
      {sources.length > MOST && ` and ${sources.length - MOST} more`}
    </p>
  );
}
