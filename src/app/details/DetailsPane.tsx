import { type ComponentProps, useEffect, useRef } from 'react';
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
  if (event !== null) {
    const record = known?.expected.get(event.id);
    return (
      <OpenDetails
        accounts={<AccountsPart dataset={dataset} event={event} link={link} />}
        turn={turn}
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
    return <NotOpened failed={coming.failed} turn={turn} wanted={wanted} />;
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

interface NotOpenedProps {
  failed: NonNullable<Opened['failed']>;
  turn: number;
  wanted: string | null;
}

/**
 * Why an event is not here. After a click on it the notice gets the focus as the details would have: its link may stand
 * hundreds of others away. Whoever has gone on meanwhile is not fetched back.
 */
function NotOpened({ failed, turn, wanted }: NotOpenedProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    const isStillThere = at === document.body || at?.getAttribute('data-event-id') === wanted;
    if (turn !== 0 && isStillThere) notice.current?.focus();
  }, [turn, wanted]);
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

interface OpenDetailsProps extends ComponentProps<typeof Details> {
  turn: number;
}

/** The details, which get the focus after a click on an event; after Back, Forward and on load nothing moves. */
function OpenDetails({ turn, ...props }: OpenDetailsProps) {
  useEffect(() => {
    if (turn === 0) return;
    const heading = document.querySelector<HTMLElement>('[data-event-id] h2[tabindex="-1"]');
    heading?.focus({ preventScroll: true });
  }, [turn]);
  return <Details {...props} />;
}
