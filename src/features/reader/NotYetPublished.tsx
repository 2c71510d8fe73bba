import { type Day, parseDay, sayDay } from '@/model/day/day';
import type { Source } from '@/model/record/schema';
import { Notice } from '@/ui/Notice';
import styles from './ReaderNotices.module.css';

interface NotYetPublishedProps {
  source: Source;
  /** The day as whose knowledge everything is shown. */
  day: Day;
}

/** As known on a day: says above an article of a later one that nobody could have read it. */
export function NotYetPublished({ source, day }: NotYetPublishedProps) {
  const published = parseDay(source.published);
  if (published === null || published <= day) return null;
  return (
    <div className={styles.notices}>
      <Notice title={`This article was not yet published on ${sayDay(day)}.`} tone="status">
        It is of {sayDay(published)}. Its passages on what was known by then keep their colour; the others are
        quiet.
      </Notice>
    </div>
  );
}
