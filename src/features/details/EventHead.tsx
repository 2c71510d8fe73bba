import type { ReactNode } from 'react';
import { DOT } from '@/lib/dot';
import { spellHidden } from '@/lib/hiddenCharacters';
import { countInLayers } from '@/model/filter/countInLayers';
import type { Dataset } from '@/model/record/dataset';
import type { Modality } from '@/model/record/lists';
import type { DiplomaticEvent } from '@/model/record/schema';
import { KIND_WORDS, MODALITY_WORDS, sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { type Layer, NO_FILTERS, type View } from '@/model/view/view';
import { sayDateOfRow, sayWhen } from '@/model/words/sayWhen';
import { KindDisc } from '@/pieces/KindDisc';
import { Receipts } from '@/pieces/Receipts';
import { Button } from '@/ui/Button';
import { Verbatim } from '@/ui/Verbatim';
import styles from './EventHead.module.css';

interface EventHeadProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  /** The rows of the events before and after it. */
  previous: number | null;
  next: number | null;
  titleId: string;
  link: (change: Partial<View>) => string;
  tools: ReactNode;
  /** Why it is not held as it is shown; by default what its modality means. */
  note: ReactNode;
  /** Whether the filters leave it out of the views. */
  isLeftOut: boolean;
  /** The layers that the filters ask for. */
  layers: readonly Layer[];
  onClose: (() => void) | undefined;
}

/** The focus goes back to the event, from the link that goes with the filters. */
const NO_WORDS = { quote: null, para: null };

/** What is meant by an event that is not held, in a sentence. */
const NOT_HELD: Readonly<Record<Exclude<Modality, 'held'>, string>> = {
  expected: 'Awaited: no source here says that it took place.',
  possible: 'May come: no source here says that it is certain.',
  denied: 'A source says that it did not take place.',
};

/** The head of the details: kind, date and modality, the ways to the events before and after, title, summary. */
export function EventHead(props: EventHeadProps) {
  const { dataset, event, titleId, link, onClose } = props;
  return (
    <header>
      <div className={styles.top}>
        <p className={styles.line}>
          <KindDisc kind={event.kind} modality={event.modality} />
          <span>
            {[KIND_WORDS[event.kind].one, sayWhen(event.when, dataset.dates.get(event.id))].join(DOT)}
            {DOT + MODALITY_WORDS[event.modality]}
            <Receipts ids={event.evidence} />
          </span>
        </p>
        <div className={styles.moves}>
          <Move dataset={dataset} link={link} row={props.previous} way="previous" />
          <Move dataset={dataset} link={link} row={props.next} way="next" />
        </div>
        <div className={styles.tools}>{props.tools}</div>
        {onClose && (
          <Button
            aria-label="Close details"
            className={styles.close}
            icon="x"
            onClick={onClose}
            variant="quiet"
          />
        )}
      </div>
      <h2 className={styles.title} id={titleId} tabIndex={-1}>
        <Verbatim lang={dataset.language}>{event.title}</Verbatim>
      </h2>
      <p className={styles.summary}>
        <Verbatim lang={dataset.language}>{event.summary}</Verbatim>
      </p>
      {event.modality !== 'held' && (
        <p className={styles.modality}>{props.note ?? NOT_HELD[event.modality]}</p>
      )}
      <LayerNote dataset={dataset} event={event} layers={props.layers} />
      {props.isLeftOut && (
        <p className={styles.modality}>
          The filters leave this event out.{' '}
          <a href={link({ ...NO_FILTERS, ...NO_WORDS })}>Clear the filters</a>
        </p>
      )}
    </header>
  );
}

/** How much of the event is of the layers that the filters ask for. A fact that words print in part counts as theirs. */
function LayerNote({ dataset, event, layers }: Pick<EventHeadProps, 'dataset' | 'event' | 'layers'>) {
  if (layers.length === 0) return null;
  const { within, inPart, all } = countInLayers(dataset, event, layers);
  const named = layers.map((layer) => (layer === 'inferred' ? 'wholly inferred' : layer));
  return (
    <p className={styles.modality}>
      {within} of {sayCount(all, 'fact', 'facts')}: {named.join(' or ')}
      {inPart > 0 && `, ${inPart} more inferred in part`}. The receipts of others are grey.
    </p>
  );
}

interface MoveProps {
  dataset: Dataset;
  row: number | null;
  way: 'previous' | 'next';
  link: (change: Partial<View>) => string;
}

function Move({ dataset: { table }, row, way, link }: MoveProps) {
  if (row === null) return null;
  const id = table.idOf(row);
  const words = sayDateOfRow(table, row, true);
  return (
    <Button
      aria-label={`${way === 'previous' ? 'Previous' : 'Next'} event, ${words}: ${spellHidden(inShort(table.titleOf(row)))}`}
      data-event-id={id}
      href={link({ event: id, quote: null })}
      rel={way === 'previous' ? 'prev' : 'next'}
      {...(way === 'previous' ? { icon: 'arrow-left' } : { iconAfter: 'arrow-right' })}
    >
      {words}
    </Button>
  );
}
