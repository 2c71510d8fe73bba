import { type ReactNode, useState } from 'react';
import { go } from '@/app/address/address';
import { groupDigits } from '@/lib/groupDigits';
import { type Filtered, sayShown } from '@/model/filter/filterEvents';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { Screen } from '@/model/view/glance';
import { linkTo, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import { Spoken } from '@/ui/Spoken';
import styles from './PhonePage.module.css';
import { TimelineStrip } from './TimelineStrip';

interface PhonePageProps {
  dataset: Dataset;
  filtered: Filtered;
  filters: ReactNode;
  centre: ReactNode;
  article: ReactNode;
  details: ReactNode;
  event: DiplomaticEvent | null;
  /** Whether the article stands in the place of the view. */
  isArticle: boolean;
  screen: Screen;
  view: View;
  link: (change: Partial<View>) => string;
}

/** One column: the view, the filters and the details as sheets. */
export function PhonePage(props: PhonePageProps) {
  const { dataset, filtered, filters, centre, article, details, event, isArticle, screen, view, link } =
    props;
  const [isFiltering, setIsFiltering] = useState(false);
  return (
    <div className={styles.phone} data-phone data-reading={isArticle || undefined}>
      {/* Before the article, whose words can take the focus only once it is closed. */}
      <Sheet
        isOpen={view.event !== null && !isArticle}
        isTall
        label="Event"
        onClose={() => go(linkTo(view, { event: null }))}
      >
        {details}
      </Sheet>
      {screen === 'list' && !isArticle && (
        <TimelineStrip dataset={dataset} link={link} rows={filtered.rows} />
      )}
      {!isArticle && (
        <div className={styles.phoneBar}>
          <Button data-command="filters" icon="sliders" onClick={() => setIsFiltering(true)}>
            Filters
          </Button>
        </div>
      )}
      {isArticle ? (
        <>
          {screen !== 'source' && (
            <div className={styles.phoneBack}>
              <Button data-back href={link({ quote: null, para: null })} icon="arrow-left" variant="quiet">
                {event ? 'Back to the event' : 'Back to the events'}
              </Button>
            </div>
          )}
          {article}
        </>
      ) : (
        centre
      )}
      <Sheet isOpen={isFiltering} label="Filters" onClose={() => setIsFiltering(false)}>
        {filters}
        <div className={styles.sheetFoot}>
          <Button data-command="show" onClick={() => setIsFiltering(false)} variant="filled">
            Show {groupDigits(filtered.rows.length)} of {groupDigits(filtered.total)} events
          </Button>
        </div>
        {/* The count of the page behind the sheet is not heard here. */}
        <Spoken text={sayShown(filtered)} />
      </Sheet>
    </div>
  );
}
