import { sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Verbatim } from '@/ui/Verbatim';
import styles from './About.module.css';

interface AboutProps {
  /** As it was known on the day that the address names. */
  dataset: Dataset;
  whole: Dataset;
  known: AsKnown | null;
  /** The event that the address names though there is none to open. */
  wanted: string | null;
  link: (change: Partial<View>) => string;
}

/** What the dataset is about, and why an event that was asked for is not open. */
export function About({ dataset, whole, known, wanted, link }: AboutProps) {
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
            This dataset holds no event “<Verbatim>{wanted}</Verbatim>”. It may have been set aside or
            renamed; all others are shown.
          </Notice>
        )
      )}
      <h2>
        <Verbatim lang={dataset.language}>{dataset.title}</Verbatim>
      </h2>
      <p>
        <Verbatim lang={dataset.language}>{dataset.description}</Verbatim>
      </p>
      <p className={styles.colophon}>
        Version {dataset.version}, updated {dataset.updated}. Curated by{' '}
        <Verbatim>{dataset.curators.join(', ')}</Verbatim>. Licence: <Verbatim>{dataset.licence}</Verbatim>.
        Choose an event to see its facts, each with the words that carry it.
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
      “<Verbatim>{title}</Verbatim>”{' '}
      {isUnsure
        ? 'may have been held by then, but no source states the day.'
        : 'is known only from a later day on.'}
    </Notice>
  );
}
