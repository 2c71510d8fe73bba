import { Fragment } from 'react';
import { DOT } from '@/lib/dot';
import type { Dataset } from '@/model/record/dataset';
import { MODE_WORDS, sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { View } from '@/model/view/view';
import { mattersOf } from '@/model/voice/sameMatter';
import { speakerClaims } from '@/model/voice/speakerClaims';
import { sayWhen } from '@/model/words/sayWhen';
import { Dated } from '@/pieces/Dated';
import { Fact } from '@/pieces/Fact';
import { InStretches } from '@/pieces/InStretches';
import { QuoteBlock } from '@/pieces/QuoteBlock';
import { SideBySide } from '@/pieces/SideBySide';
import { SourcesDiffer } from '@/pieces/SourcesDiffer';
import { Speaker } from '@/pieces/Speaker';
import { Verbatim } from '@/ui/Verbatim';
import styles from './Claims.module.css';

interface ClaimsProps {
  dataset: Dataset;
  /** The ids of the speakers, at least one. */
  speakers: readonly string[];
  link: (change: Partial<View>) => string;
}

/** So many letters of several names can be read at the head of what they said. */
const MOST_WHOLE = 2_000;

/** What some speakers said, in order of time: their words as the source gives them, where, when and how. */
export function Claims({ dataset, speakers, link }: ClaimsProps) {
  const claims = speakerClaims(dataset, speakers);
  if (claims.length === 0) return null;
  const names = speakers.map((id) => dataset.actors.get(id)?.name ?? id);
  // The whole names stand here while they are few or short: whoever took part in no event has them in no details.
  const isRoom = names.length === 1 || names.join('').length <= MOST_WHOLE;
  const who = isRoom ? names : names.map(inShort);
  return (
    <section aria-labelledby="claims-title" className={styles.claims}>
      <h2 className={styles.title} id="claims-title">
        What{' '}
        {who.map((name, at) => (
          <Fragment key={speakers[at]}>
            {at > 0 && ' and '}
            <Verbatim lang={dataset.language}>{name}</Verbatim>
          </Fragment>
        ))}{' '}
        said
      </h2>
      <p className={styles.count}>{sayCount(claims.length, 'claim', 'claims')}, in order of time.</p>
      <InStretches items={claims} noun="claim">
        {(drawn) => (
          // The numbers hang before their line, and the room around the list holds those of one digit.
          <ol style={{ paddingInlineStart: `${String(drawn.length).length - 1}ch` }}>
            {drawn.map(({ claim, event }) => (
              <li className={styles.claim} key={claim.id}>
                <p className={styles.summary}>
                  <Fact support={{ evidence: claim.evidence }}>
                    <Verbatim lang={dataset.language}>{claim.summary}</Verbatim>
                  </Fact>
                </p>
                {claim.evidence.map((id) => {
                  const passage = dataset.evidence.get(id);
                  if (passage === undefined) return null;
                  return <QuoteBlock className={styles.words} key={id} passage={passage} />;
                })}
                <p className={styles.origin}>
                  <Speaker claim={claim} dataset={dataset} shown={claim.evidence} />, {MODE_WORDS[claim.mode]}
                  {event !== null && (
                    <>
                      {DOT}
                      <a data-event-id={event.id} href={link({ event: event.id, quote: null })}>
                        <Verbatim lang={dataset.language}>{inShort(event.title)}</Verbatim>
                      </a>
                      , <Dated when={event.when}>{sayWhen(event.when, dataset.dates.get(event.id))}</Dated>
                      <SourcesDiffer event={event} />
                    </>
                  )}
                </p>
                {mattersOf(dataset, [claim]).map((matter) => (
                  <SideBySide dataset={dataset} key={matter.id} link={link} matter={matter} />
                ))}
              </li>
            ))}
          </ol>
        )}
      </InStretches>
    </section>
  );
}
