import { useState } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import { spellHidden } from '@/lib/hiddenCharacters';
import type { Dataset } from '@/model/record/dataset';
import { MODE_WORDS, sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import type { Matter } from '@/model/voice/sameMatter';
import type { DatedClaim } from '@/model/voice/speakerClaims';
import { sayWhen } from '@/model/words/sayWhen';
import { Verbatim } from '@/ui/Verbatim';
import { Dated } from './Dated';
import { InStretches } from './InStretches';
import { Publishers } from './Publishers';
import { QuoteBlock } from './QuoteBlock';
import { Receipt } from './Receipt';
import styles from './SideBySide.module.css';
import { SourcesDiffer } from './SourcesDiffer';
import { Speaker } from './Speaker';

interface SideBySideProps {
  dataset: Dataset;
  matter: Matter;
  link: (change: Partial<View>) => string;
}

/**
 * What was said of one matter, one press away: each statement in its words beside the others, with speaker and day of
 * saying. Closed they are not drawn: a page may hold hundreds of matters, each of thousands of statements.
 */
export function SideBySide({ dataset, matter, link }: SideBySideProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.matter} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        {sayCount(matter.claims.length, 'statement', 'statements')} on “
        <Verbatim lang={dataset.language}>{inShort(matter.title)}</Verbatim>”, {sayHow(matter)}
      </summary>
      {isOpen && (
        <InStretches items={matter.claims} noun="statement">
          {(drawn) => (
            <ul
              aria-label={`Statements on “${spellHidden(inShort(matter.title))}”, side by side`}
              className={styles.statements}
            >
              {drawn.map((dated) => (
                <Statement dataset={dataset} dated={dated} key={dated.claim.id} link={link} />
              ))}
            </ul>
          )}
        </InStretches>
      )}
    </details>
  );
}

/** In what the statements differ: by whom, when, or in which source they were made. */
function sayHow({ speakers, occasions }: Matter): string {
  if (speakers > 1) return `by ${groupDigits(speakers)} speakers`;
  return occasions > 1 ? 'at different times' : 'as different sources give it';
}

interface StatementProps extends Pick<SideBySideProps, 'dataset' | 'link'> {
  dated: DatedClaim;
}

function Statement({ dataset, dated: { claim, event }, link }: StatementProps) {
  return (
    <li className={styles.statement}>
      <p className={styles.speaker}>
        <Speaker claim={claim} dataset={dataset} shown={claim.evidence} />
      </p>
      <p className={styles.origin}>
        {event !== null && (
          <>
            <a data-event-id={event.id} href={link({ event: event.id, quote: null })}>
              <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
            </a>
            , <Dated when={event.when}>{sayWhen(event.when, dataset.dates.get(event.id))}</Dated>
            <SourcesDiffer event={event} />,{' '}
          </>
        )}
        {MODE_WORDS[claim.mode]}
        {dataset.sources.size > 1 && (
          <>
            , in <Publishers dataset={dataset} evidence={claim.evidence} />
          </>
        )}
      </p>
      {claim.evidence.map((id) => {
        const passage = dataset.evidence.get(id);
        if (passage === undefined) return <Receipt evidence={id} key={id} />;
        return (
          <QuoteBlock className={styles.words} key={id} passage={passage}>
            {'\u00a0'}
            <Receipt evidence={id} />
          </QuoteBlock>
        );
      })}
    </li>
  );
}
