import type { Dataset } from '@/model/record/dataset';
import type { ReadSource } from '@/model/record/readSource';
import { type Mark, type Segment, segments } from '@/model/text/segments';
import type { TextRange } from '@/model/text/textRange';
import { linkedEvent, type PassageLink, passageLinks } from '@/model/view/passageLinks';
import { sayEventLink } from '@/model/view/sayEventLink';
import type { View } from '@/model/view/view';
import styles from './MarkedText.module.css';
import type { Place } from './usePlaces';

export interface MarkedTextProps {
  dataset: Dataset;
  read: ReadSource;
  /** The stretch of the text, in code points. */
  range: TextRange;
  marks: readonly Mark[];
  /** Outlined, where a quote cannot be told to stand in one place. */
  places: readonly Place[];
  /** Ids of passages, joined by spaces: selected, of the selected event, filtered away. */
  now: string;
  strong: string;
  quiet: string;
  event: string | null;
  link: (change: Partial<View>) => string;
}

/** No id of a passage holds a space, so places cannot be taken for passages. */
const PLACE = 'place ';

/** A stretch of a text letter for letter, its passages marked and linked to their events. */
export function MarkedText({ range, marks, places, ...rest }: MarkedTextProps) {
  const outlined = places.map(({ number, ...place }) => ({ ...place, id: `${PLACE}${number}` }));
  const cut = segments(range, [...marks, ...outlined]);
  const passages = cut.map((segment) => ({
    ...segment,
    ids: segment.ids.filter((id) => !id.startsWith(PLACE)),
  }));
  const links = passageLinks(rest.dataset, passages);
  const state = { now: idsOf(rest.now), strong: idsOf(rest.strong), quiet: idsOf(rest.quiet) };
  return cut.map((segment, at) => {
    const text = rest.read.text.points.slice(segment.start, segment.end);
    const place = segment.ids.find((id) => id.startsWith(PLACE));
    const link = links[at] ?? null;
    const passage = passages[at];
    const words =
      link === null || passage === undefined ? (
        text
      ) : (
        <Marked {...rest} key={segment.start} segment={passage} state={state} target={link} text={text} />
      );
    if (place === undefined) return words;
    return (
      <span className={styles.place} data-place={place.slice(PLACE.length)} key={segment.start} tabIndex={-1}>
        {words}
      </span>
    );
  });
}

interface MarkedProps extends Pick<MarkedTextProps, 'dataset' | 'event' | 'link'> {
  segment: Segment;
  state: { now: Set<string>; strong: Set<string>; quiet: Set<string> };
  target: PassageLink;
  text: string;
}

function Marked({ dataset, event, link, segment: { ids }, state, target, text }: MarkedProps) {
  const isNow = ids.some((id) => state.now.has(id));
  const opened = linkedEvent(target, event);
  const change = { quote: target.quote, para: null, ...(opened === null ? {} : { event: opened }) };
  const classes = [
    styles.mark,
    ids.length > 1 ? styles.twice : '',
    ids.some((id) => state.strong.has(id)) ? styles.strong : '',
    ids.every((id) => state.quiet.has(id)) ? styles.quiet : '',
  ];
  return (
    <mark
      aria-current={isNow ? 'true' : undefined}
      className={classes.filter(Boolean).join(' ')}
      data-evidence-id={ids.join(' ')}
      tabIndex={isNow ? -1 : undefined}
    >
      <a
        aria-label={target.isStop ? sayTarget(dataset, target, opened, text) : undefined}
        className={styles.link}
        href={link(change)}
        tabIndex={target.isStop ? undefined : -1}
      >
        {text}
      </a>
    </mark>
  );
}

/** The words stay in the name: who listens to the article hears the article. */
function sayTarget(dataset: Dataset, { events }: PassageLink, opened: string | null, text: string): string {
  const event = opened === null ? undefined : dataset.events.get(opened);
  if (event === undefined) return text;
  const others = events.length > 1 ? `, used by ${events.length} events` : '';
  return `${text} (${sayEventLink(dataset, event)}${others})`;
}

function idsOf(joined: string): Set<string> {
  return new Set(joined === '' ? [] : joined.split(' '));
}
