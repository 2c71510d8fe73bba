import { type Day, sayDay } from '@/model/day/day';
import { publishedBy, publishedOf, sayPublished } from '@/model/record/published';
import type { Source } from '@/model/record/schema';
import { Notice } from '@/ui/Notice';
import styles from './ReaderNotices.module.css';

interface NotYetPublishedProps {
  source: Source;
  /** The day as whose knowledge everything is shown. */
  day: Day;
}

/** As known on a day: says above an article of a later one that nobody could have read it, or perhaps nobody. */
export function NotYetPublished({ source, day }: NotYetPublishedProps) {
  const { start = null } = publishedOf(source)?.span ?? {};
  const last = publishedBy(source);
  if (start === null || last === null || last <= day) return null;
  const title =
    start > day
      ? `This article was not yet published on ${sayDay(day)}.`
      : `This article may not have been published by ${sayDay(day)}.`;
  return (
    <div className={styles.notices}>
      <Notice title={title} tone="status">
        It is of {sayPublished(source)}. Its passages on what was known by then keep their colour; the others
        are quiet.
      </Notice>
    </div>
  );
}
