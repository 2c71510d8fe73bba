import type { PassagePlaces } from '@/features/reader/text/chosenWords';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import styles from './ReaderHead.module.css';

interface ReaderHeadProps {
  /** The id of the source. */
  source: string;
  passages: PassagePlaces;
  quote: string | null;
  isSearching: boolean;
  onSearch: () => void;
  link: (change: Partial<View>) => string;
}

/** Names the source, counts its passages, steps from one to the next, and opens the search in its text. */
export function ReaderHead({ source, passages, quote, isSearching, onSearch, link }: ReaderHeadProps) {
  const ids = [...passages.keys()];
  const at = quote === null ? -1 : ids.indexOf(quote);
  const hrefOf = (id: string | undefined) =>
    id === undefined ? null : link({ quote: id, source, para: null });
  const previous = hrefOf(at < 0 ? undefined : ids[at - 1]);
  const next = hrefOf(ids[at + 1]);
  return (
    <div className={styles.head}>
      <Icon className={styles.icon} name="newspaper" />
      <span className={styles.name}>Source</span>
      <span className={styles.count}>
        {at < 0
          ? sayCount(ids.length, 'marked passage', 'marked passages')
          : `passage ${at + 1} of ${ids.length}`}
      </span>
      <Step href={previous} icon="chevron-up" label="Previous passage" />
      <Step href={next} icon="chevron-down" label="Next passage" />
      <Button
        aria-expanded={isSearching}
        aria-label="Search in this article"
        data-search-opener
        icon="search"
        onClick={onSearch}
        variant="quiet"
      />
    </div>
  );
}

interface StepProps {
  href: string | null;
  icon: 'chevron-up' | 'chevron-down';
  label: string;
}

function Step({ href, icon, label }: StepProps) {
  if (href === null)
    return <Button aria-label={label} className={styles.step} disabled icon={icon} variant="quiet" />;
  return <Button aria-label={label} href={href} icon={icon} variant="quiet" />;
}
