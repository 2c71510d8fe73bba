import { Details } from '@/features/details/Details';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import type { Opened } from './useOpened';

interface DetailsPaneProps {
  dataset: Dataset;
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
    return (
      <Details
        dataset={dataset}
        event={event}
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
      {wanted !== null && (
        <Notice
          action={<Button href={link({ event: null, quote: null })}>Close</Button>}
          title="The address names an event that is not here."
          tone="alert"
        >
          This dataset holds no event “<bdi>{wanted}</bdi>”. It may have been set aside or renamed; all others
          are shown.
        </Notice>
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
