import { useId } from 'react';
import { isDeskWide, isPhoneWide } from '@/app/address/pageWidths';
import { screenOf } from '@/app/address/screenOf';
import { spellHidden } from '@/lib/hiddenCharacters';
import type { CatalogueEntry } from '@/model/record/schema';
import type { Screen } from '@/model/view/glance';
import { EMPTY_VIEW, linkTo, NO_FILTERS, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import type { IconName } from '@/ui/iconNodes';
import { usePageSize } from '@/ui/usePageSize';
import { Verbatim } from '@/ui/Verbatim';
import { CopyLink } from './CopyLink';
import styles from './Header.module.css';
import { Keys } from './Keys';
import { SkipLinks } from './SkipLinks';
import { ThemeButton } from './ThemeButton';

const TABS: readonly { screen: Screen; label: string; icon: IconName }[] = [
  { screen: 'timeline', label: 'Timeline', icon: 'chart-gantt' },
  { screen: 'list', label: 'List', icon: 'list' },
  { screen: 'agreements', label: 'Agreements', icon: 'file-check' },
  { screen: 'source', label: 'Source', icon: 'newspaper' },
];

interface HeaderProps {
  catalogue: readonly CatalogueEntry[];
  name: string | null;
  /** The title of the dataset; `null` while there is none. */
  title: string | null;
  view: View;
  onCite: () => void;
}

/** The name of the program, the dataset that is open, and the views of it. */
export function Header({ catalogue, name, title, view, onCite }: HeaderProps) {
  const isPhone = usePageSize(isPhoneWide);
  const isWide = usePageSize(isDeskWide);
  const screen = screenOf(view.view, isPhone);
  return (
    <header className={styles.header}>
      <SkipLinks hasEvent={view.event !== null} isPhone={isPhone} isWide={isWide} screen={screen} />
      {/* Its last letter has a colour of its own, and would be said apart. */}
      <a
        aria-label="Communiqué"
        className={styles.wordmark}
        href={linkTo(EMPTY_VIEW, { dataset: name, view: screen })}
        lang="fr"
      >
        Communiqu<span>é</span>
      </a>
      <DatasetMenu catalogue={catalogue} name={name} title={title} />
      <nav aria-label="Views" className={styles.views}>
        {TABS.map((tab) => (
          <a
            aria-current={tab.screen === screen ? 'page' : undefined}
            href={linkTo(view, { view: tab.screen })}
            key={tab.screen}
          >
            <Icon name={tab.icon} />
            {tab.label}
          </a>
        ))}
      </nav>
      <div className={styles.tools}>
        <CopyLink />
        {title !== null && (
          <Button aria-label="Cite this view" icon="quote" onClick={onCite} variant="quiet" />
        )}
        <ThemeButton />
        <Keys />
      </div>
    </header>
  );
}

function DatasetMenu({ catalogue, name, title }: Pick<HeaderProps, 'catalogue' | 'name' | 'title'>) {
  const id = useId();
  const shown = title ?? name ?? '';
  return (
    <div className={styles.dataset}>
      <h1 className={styles.title}>
        <Button
          aria-label={`Dataset: ${spellHidden(shown)}. Choose another`}
          iconAfter="chevron-down"
          popoverTarget={id}
          variant="quiet"
        >
          <Verbatim>{shown}</Verbatim>
        </Button>
      </h1>
      <div className={styles.menu} id={id} popover="auto">
        <ul>
          {catalogue.map((entry) => (
            <li key={entry.id}>
              <a
                aria-current={entry.id === name ? 'true' : undefined}
                href={linkTo(EMPTY_VIEW, { ...NO_FILTERS, dataset: entry.id })}
                onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
              >
                <Verbatim>{entry.title}</Verbatim>
              </a>
              <p>
                <Verbatim>{entry.description}</Verbatim>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
