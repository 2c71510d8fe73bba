import { type ComponentProps, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import waiting from '@/app/later/Waiting.module.css';
import { TryAgain } from '@/app/problems/TryAgain';
import { Details } from '@/features/details/Details';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { Layer, View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { About } from './About';
import about from './About.module.css';
import { AccountsPart } from './AccountsPart';
import type { Opened } from './useOpened';

interface DetailsPaneProps {
  /** As it was known on the day that the address names. */
  dataset: Dataset;
  whole: Dataset;
  known: AsKnown | null;
  event: DiplomaticEvent | null;
  /** The event that the address names, whether there is one or not. */
  wanted: string | null;
  /** What is known of an event that is still being fetched. */
  coming: Pick<Opened, 'isComing' | 'failed'>;
  /** The rows of the events before and after it. */
  previous: number | null;
  next: number | null;
  /** Whether the filters leave it out of the views, and the layers that they ask for. */
  isLeftOut: boolean;
  layers: readonly Layer[];
  quotesInPlace: boolean;
  /** Counts the links to events that were followed: after each the details get the focus. 0 after Back, Forward, on load, and for a link to a passage. */
  turn: number;
  link: (change: Partial<View>) => string;
  onCite: () => void;
}

/** The event that is open, or what the dataset is about. */
export function DetailsPane({
  dataset,
  whole,
  known,
  event,
  wanted,
  coming,
  previous,
  next,
  isLeftOut,
  layers,
  quotesInPlace,
  turn,
  link,
  onCite,
}: DetailsPaneProps) {
  const start = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each link that is followed the way begins anew.
  useLayoutEffect(() => {
    start.current = document.activeElement;
  }, [turn]);
  if (event !== null) {
    const record = known?.expected.get(event.id);
    return (
      <OpenDetails
        accounts={<AccountsPart dataset={dataset} event={event} link={link} />}
        turn={turn}
        start={start}
        dataset={dataset}
        event={event}
        expectedThen={known !== null && record !== undefined ? { day: known.day, record } : null}
        isLeftOut={isLeftOut}
        layers={layers}
        link={link}
        next={next}
        previous={previous}
        quotesInPlace={quotesInPlace}
        tools={
          <Button icon="quote" onClick={onCite}>
            Cite
          </Button>
        }
      />
    );
  }
  if (coming.failed !== null) {
    return <NotOpened failed={coming.failed} start={start} turn={turn} />;
  }
  if (coming.isComing) {
    return (
      <p className={waiting.loading} role="status">
        Opening the event …
      </p>
    );
  }
  return <About dataset={dataset} known={known} link={link} wanted={wanted} whole={whole} />;
}

interface Followed {
  turn: number;
  /** What had the focus when the link was followed. */
  start: RefObject<Element | null>;
}

/** Whether whoever followed a link is elsewhere by now: what it led to may have been long on its way. */
function hasGoneOn(start: Element | null, end: Element | null): boolean {
  const at = document.activeElement;
  // A sheet takes the focus for what is in it.
  const isInSheet = end?.closest('dialog')?.contains(at) === true;
  return at !== document.body && at !== start && !isInSheet;
}

interface NotOpenedProps extends Followed {
  failed: NonNullable<Opened['failed']>;
}

/**
 * Why an event is not here. After a click on it the notice gets the focus as the details would have: its link may stand
 * hundreds of others away. Whoever has gone on meanwhile is not fetched back.
 */
function NotOpened({ failed, turn, start }: NotOpenedProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn !== 0 && !hasGoneOn(start.current, notice.current)) notice.current?.focus();
  }, [turn, start]);
  return (
    <div className={about.about}>
      <Notice
        action={<TryAgain onPress={failed.retry} />}
        ref={notice}
        title="This event could not be opened."
        tone="alert"
      >
        {failed.sentence} The other events can be opened.
      </Notice>
    </div>
  );
}

interface OpenDetailsProps extends ComponentProps<typeof Details>, Followed {}

/** The details, which get the focus after a click on an event, as above; after Back, Forward and on load nothing moves. */
function OpenDetails({ turn, start, ...props }: OpenDetailsProps) {
  useEffect(() => {
    if (turn === 0) return;
    const heading = document.querySelector<HTMLElement>('[data-event-id] h2[tabindex="-1"]');
    if (!hasGoneOn(start.current, heading)) heading?.focus({ preventScroll: true });
  }, [turn, start]);
  return <Details {...props} />;
}
