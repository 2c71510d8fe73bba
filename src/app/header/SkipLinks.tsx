import { focusPart } from '@/app/address/focusPart';
import type { Screen } from '@/model/view/glance';
import styles from './SkipLinks.module.css';

interface SkipLinksProps {
  screen: Screen;
  isPhone: boolean;
  isWide: boolean;
  hasEvent: boolean;
}

const VIEW_NAMES: Readonly<Record<Screen, string>> = {
  timeline: 'the timeline',
  list: 'the list',
  agreements: 'the agreements',
  source: 'the article',
};

/** The first stops of the page: each leads past everything before a part of it. Out of sight until focused. */
export function SkipLinks(props: SkipLinksProps) {
  return (
    <nav aria-label="Skip links" className={styles.skips}>
      {partsOf(props).map(([id, name]) => (
        // No link: its address would take the place of the state of the page.
        <button key={id} onClick={() => focusPart(id)} type="button">
          Skip to {name}
        </button>
      ))}
    </nav>
  );
}

/** The parts that the page has at this width, by element id. */
function partsOf({ screen, isPhone, isWide, hasEvent }: SkipLinksProps): [id: string, name: string][] {
  const view = VIEW_NAMES[screen];
  if (isPhone) return [['main', view]];
  const parts: [id: string, name: string][] = [
    ['part-filters', 'the filters'],
    ['part-view', view],
  ];
  const isDetailed = screen === 'source' ? isWide : screen === 'timeline' || hasEvent;
  const isTabbed = !isWide && screen !== 'source';
  if (isDetailed) parts.push(['part-details', isTabbed ? 'details and article' : 'the details']);
  if (isWide && screen !== 'source') parts.push(['part-article', 'the article']);
  return parts;
}
