import { DOT } from '@/lib/dot';
import type { Dataset } from '@/model/record/dataset';
import type { Figure } from '@/model/record/schema';
import { sayQualifier } from '@/model/words/sayQualifier';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { SourceWords } from '@/pieces/SourceWords';
import { Speaker } from '@/pieces/Speaker';
import { Verbatim } from '@/ui/Verbatim';
import { Otherwise } from './Otherwise';
import styles from './second.module.css';

interface FigureItemProps {
  dataset: Dataset;
  figure: Figure;
}

/** A figure as printed, what it counts, how exactly, the time it is for, and whose claim it is. */
export function FigureItem({ dataset, figure }: FigureItemProps) {
  const qualified = sayQualifier(figure);
  return (
    <li>
      <Fact support={figure}>
        ‘<SourceWords evidence={figure.evidence}>{figure.words}</SourceWords>’
      </Fact>
      <span className={styles.second}>
        <Verbatim lang={dataset.language}>{figure.label}</Verbatim>
        <Period>{figure.period}</Period>
        {qualified !== null && DOT + qualified}
        {figure.claim !== undefined && (
          <>
            {DOT}
            <Claimant claim={figure.claim} dataset={dataset} />
          </>
        )}
      </span>
      <Otherwise
        dataset={dataset}
        say={({ words, period, qualifier, evidence, claim }) => (
          <>
            ‘<SourceWords evidence={evidence}>{words}</SourceWords>’<Period>{period}</Period>
            {sayBehind(sayQualifier({ words, qualifier }))}
            {claim !== undefined && (
              <>
                {', '}
                <Claimant claim={claim} dataset={dataset} />
              </>
            )}
          </>
        )}
        values={figure.otherwise}
      />
    </li>
  );
}

/** The time that a number is for, as its source words it: two numbers for two years need not contradict each other. */
function Period({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <>
      , <Verbatim>{children}</Verbatim>
    </>
  );
}

const sayBehind = (words: string | null) => (words === null ? '' : `, ${words}`);

function Claimant({ dataset, claim: id }: { dataset: Dataset; claim: string }) {
  const claim = dataset.claims.get(id);
  if (claim === undefined) return <MissingRecord id={id} what="claim" />;
  return (
    <>
      according to <Speaker claim={claim} dataset={dataset} />
    </>
  );
}
