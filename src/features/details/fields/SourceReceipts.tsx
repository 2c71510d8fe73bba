import { addTo } from '@/lib/addTo';
import { DOT } from '@/lib/dot';
import type { Dataset } from '@/model/record/dataset';
import { sayPublished } from '@/model/record/published';
import type { Support } from '@/model/record/schema';
import { useEvidence } from '@/pieces/EvidenceContext';
import { Fact } from '@/pieces/Fact';
import { Verbatim } from '@/ui/Verbatim';

interface SourceReceiptsProps {
  dataset: Dataset;
  support: Support;
}

/** The sources that carry something as a whole, each with its receipts: 'BelTA, 20 December 2019 ¶12'. */
export function SourceReceipts({ dataset, support }: SourceReceiptsProps) {
  const bySource = new Map<string | undefined, string[]>();
  for (const id of support.evidence ?? []) addTo(bySource, dataset.evidence.get(id)?.source, id);
  return (
    <>
      {[...bySource].map(([source, evidence]) => (
        <div key={source ?? ''}>
          <Fact support={{ evidence }}>
            <SourceName dataset={dataset} id={source} />
          </Fact>
        </div>
      ))}
      {support.inferred && (
        <Fact isSpelled support={{ inferred: support.inferred }}>
          {null}
        </Fact>
      )}
    </>
  );
}

/** Whose article it is, of which day, and whether its text is still the one that was quoted. */
function SourceName({ dataset, id }: { dataset: Dataset; id: string | undefined }) {
  const { sources } = useEvidence();
  const source = id === undefined ? undefined : dataset.sources.get(id);
  if (source === undefined) return <Verbatim>{id}</Verbatim>;
  const published = sayPublished(source);
  return (
    <>
      <Verbatim lang={source.language}>{source.publisher}</Verbatim>
      {published !== '' && `, ${published}`}
      {sources.get(source.id)?.hash === 'differs' && `${DOT}its text has changed since`}
    </>
  );
}
