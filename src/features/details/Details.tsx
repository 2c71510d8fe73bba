import { type ReactNode, useId } from 'react';
import { AgendaField } from '@/features/details/fields/AgendaField';
import { ClaimFields } from '@/features/details/fields/ClaimFields';
import { FactFields } from '@/features/details/fields/FactFields';
import { NeighbourFields } from '@/features/details/fields/NeighbourFields';
import { Passages } from '@/features/details/fields/Passages';
import { RelatedFields } from '@/features/details/fields/RelatedFields';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { Layer, View } from '@/model/view/view';
import { claimsOf } from '@/model/voice/relatedEvents';
import { mattersOf } from '@/model/voice/sameMatter';
import { InStretches } from '@/pieces/InStretches';
import { SideBySide } from '@/pieces/SideBySide';
import { Button } from '@/ui/Button';
import styles from './Details.module.css';
import { EventHead } from './EventHead';
import { type ExpectedThen, KnownNote } from './KnownNote';
import { Layers } from './Layers';

interface DetailsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  /** The rows of the neighbours in order of time among the events that pass the filters. */
  previous: number | null;
  next: number | null;
  /** Whether the filters leave it out of the views, and the layers that they ask for. */
  isLeftOut: boolean;
  layers: readonly Layer[];
  /** Whether the passages are quoted here, because the article is not beside. */
  quotesInPlace: boolean;
  /** Where the event was only expected on the day as whose knowledge everything is shown. */
  expectedThen?: ExpectedThen | null;
  link: (change: Partial<View>) => string;
  /** What else can be done with the event, beside the ways to its neighbours. */
  tools?: ReactNode;
  /** What each source says of the event, side by side. */
  accounts?: ReactNode;
  /** With it the details have a button that closes them. */
  onClose?: () => void;
}

/** Everything that the sources say of one event, each fact with its receipt. */
export function Details(props: DetailsProps) {
  const { dataset, event, previous, next, quotesInPlace, expectedThen, link, tools, accounts, onClose } =
    props;
  const titleId = useId();
  return (
    <article aria-labelledby={titleId} className={styles.details} data-event-id={event.id}>
      <EventHead
        dataset={dataset}
        event={event}
        isLeftOut={props.isLeftOut}
        layers={props.layers}
        link={link}
        next={next}
        note={expectedThen && <KnownNote {...expectedThen} dataset={dataset} event={event} link={link} />}
        onClose={onClose}
        previous={previous}
        titleId={titleId}
        tools={tools}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <dl className={styles.fields}>
            <FactFields dataset={dataset} event={event} />
          </dl>
          {quotesInPlace && <OwnPassages dataset={dataset} event={event} link={link} />}
          <dl className={styles.fields}>
            <ClaimFields dataset={dataset} event={event} quotesInPlace={quotesInPlace} />
          </dl>
        </div>
        <dl className={styles.fields}>
          <RelatedFields dataset={dataset} event={event} link={link} />
          <AgendaField dataset={dataset} event={event} />
          <NeighbourFields dataset={dataset} event={event} link={link} next={next} previous={previous} />
        </dl>
      </div>
      <SameMatters dataset={dataset} event={event} link={link} />
      {accounts}
      <Layers dataset={dataset} />
    </article>
  );
}

/** What others said, or the same at other times, of the matters of what was said here: as wide as the details are. */
function SameMatters({ dataset, event, link }: Pick<DetailsProps, 'dataset' | 'event' | 'link'>) {
  const { here, elsewhere } = claimsOf(dataset, event);
  return (
    <InStretches items={mattersOf(dataset, [...here, ...elsewhere])} most={100} noun="matter">
      {(drawn) => (
        <div>
          {drawn.map((matter) => (
            <SideBySide dataset={dataset} key={matter.id} link={link} matter={matter} />
          ))}
        </div>
      )}
    </InStretches>
  );
}

/** The passages that carry the event as a whole, and the way to the article. */
function OwnPassages({ dataset, event, link }: Pick<DetailsProps, 'dataset' | 'event' | 'link'>) {
  const ids = event.evidence ?? event.when.evidence ?? [];
  const first = ids[0];
  if (first === undefined) return null;
  const source = dataset.evidence.get(first)?.source ?? null;
  return (
    <div className={styles.passages}>
      <Passages dataset={dataset} ids={ids} most={100} />
      <Button href={link({ quote: first, source, para: null })} icon="newspaper">
        In the article
      </Button>
    </div>
  );
}
