import { groupDigits } from '@/lib/groupDigits';
import { type Day, sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import type { AsKnown } from '@/model/voice/asKnownOn';
import { knownDays } from '@/model/voice/knowledgeOf';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import styles from './KnownBand.module.css';

interface KnownBandProps {
  /** The whole dataset. */
  dataset: Dataset;
  known: AsKnown;
  link: (change: Partial<View>) => string;
}

/** Says that everything on the page is as it was known on a day, and what that leaves out; leads on and off. */
export function KnownBand({ dataset, known, link }: KnownBandProps) {
  const { day } = known;
  const days = knownDays(dataset);
  const [earlier, later] = [days.findLast((one) => one < day), days.find((one) => one > day)];
  return (
    <section aria-label="As known on a day" className={styles.band}>
      <p className={styles.words} role="status">
        <Icon className={styles.icon} name="history" />
        <strong>As known on {sayDay(day)}</strong> <span>{sayKnown(known)}</span>
      </p>
      <div className={styles.moves}>
        {earlier !== undefined && <Step day={earlier} link={link} way="earlier" />}
        {later !== undefined && <Step day={later} link={link} way="later" />}
        <Button href={link({ known: null })} icon="x" variant="filled">
          Show all that is known
        </Button>
      </div>
    </section>
  );
}

function Step({ day, way, link }: { day: Day; way: 'earlier' | 'later'; link: KnownBandProps['link'] }) {
  const words = sayDay(day);
  return (
    <Button
      aria-label={`As known on ${words}, the day ${way === 'earlier' ? 'before' : 'after'} on which more became known`}
      className={styles.step}
      href={link({ known: day })}
      {...(way === 'earlier' ? { icon: 'arrow-left' } : { iconAfter: 'arrow-right' })}
    >
      {words}
    </Button>
  );
}

function sayKnown({ dataset, unsure, total }: AsKnown): string {
  const events = [...dataset.events.values()];
  const held = events.filter(({ modality }) => modality === 'held').length;
  const ahead = events.filter(({ modality }) => modality === 'expected' || modality === 'possible').length;
  const [all, past, coming] = [events.length, held, ahead].map(groupDigits);
  const parts = [`${all} of ${sayCount(total, 'event', 'events')}: ${past} held, ${coming} still to come.`];
  if (unsure.length > 0) {
    const more = sayCount(unsure.length, 'other may', 'others may');
    parts.push(`${more} have been held by then; no source states the day: left out.`);
  }
  return parts.join(' ');
}
