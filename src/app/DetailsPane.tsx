import { Details } from '@/features/details/Details';
import { sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { AsKnown } from '@/model/view/asKnownOn';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
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
  quotesInPlace: boolean;
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
  quotesInPlace,
  link,
  onCite,
}: DetailsPaneProps) {
  if (event !== null) {
    const record = known?.expected.get(event.id);
    return (
      <Details
        dataset={dataset}
        event={event}
        expectedThen={known !== null && record !== undefined ? { day: known.day, record } : null}
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
    return (
      <Notice
        action={
          <Button icon="reload" onClick={coming.failed.retry}>
            Try again
          </Button>
        }
        title="This event could not be opened."
        tone="alert"
      >
        {coming.failed.sentence} The other events can be opened.
      </Notice>
    );
  }
  if (coming.isComing) {
    return (
      <p className={styles.loading} role="status">
        Opening the event …
      </p>
    );
  }
  return (
    <section aria-label="About this dataset" className={styles.about}>
      {wanted !== null && known !== null && whole.events.has(wanted) ? (
        <NotKnown known={known} link={link} title={whole.events.get(wanted)?.title ?? ''} wanted={wanted} />
      ) : (
        wanted !== null && (
          <Notice
            action={<Button href={link({ event: null, quote: null })}>Close</Button>}
            title="The address names an event that is not here."
            tone="alert"
          >
            This dataset holds no event “<bdi>{wanted}</bdi>”. It may have been set aside or renamed; all
            others are shown.
          </Notice>
        )
      )}
      <h2>
        <bdi>{dataset.title}</bdi>
      </h2>
      <p>
        <bdi>{dataset.description}</bdi>
      </p>
      <p className={styles.colophon}>
        Version {dataset.version}, updated {dataset.updated}. Curated by{' '}
        <bdi>{dataset.curators.join(', ')}</bdi>. Licence: <bdi>{dataset.licence}</bdi>. Choose an event to
        see its facts, each with the words that carry it.
      </p>
    </section>
  );
}

interface NotKnownProps {
  known: AsKnown;
  wanted: string;
  title: string;
  link: (change: Partial<View>) => string;
}

/** The event that is open was not known on the day as whose knowledge everything is shown. */
function NotKnown({ known, wanted, title, link }: NotKnownProps) {
  const isUnsure = known.unsure.some(({ id }) => id === wanted);
  return (
    <Notice
      action={<Button href={link({ known: null })}>Show all that is known</Button>}
      title={`Not known for certain on ${sayDay(known.day)}.`}
      tone="status"
    >
      “<bdi>{title}</bdi>”{' '}
      {isUnsure
        ? 'may have been held by then, but no source states the day.'
        : 'is known only from a later day on.'}
    </Notice>
  );
}
