import { Fragment, type ReactNode } from 'react';
import { spellHidden } from '@/lib/hiddenCharacters';
import { passageEvents } from '@/model/passage/passageEvents';
import { linkedEvent, type PassageLink, passageLinks } from '@/model/passage/passageLinks';
import type { Dataset } from '@/model/record/dataset';
import type { Kind } from '@/model/record/lists';
import type { ReadSource } from '@/model/record/readSource';
import { usesOf } from '@/model/record/usages';
import { type Mark, type Segment, segments } from '@/model/text/segments';
import type { TextRange } from '@/model/text/textRange';
import type { View } from '@/model/view/view';
import { sayEventLink } from '@/model/words/sayEventLink';
import { Insertion } from '@/pieces/Insertion';
import { withSigns } from '@/ui/Verbatim';
import { type Find, findAmong, idOfFind, isPassage } from './finds';
import styles from './MarkedText.module.css';

export interface MarkedTextProps {
  dataset: Dataset;
  read: ReadSource;
  /** The stretch of the text, in code points. */
  range: TextRange;
  marks: readonly Mark[];
  /** Places of a broken quote, and hits of the search: outlined, beside whatever is marked. */
  finds: readonly Find[];
  /** The hit that is looked at, if it stands here. */
  hit: number | null;
  /**
   * Ids of passages, joined by spaces: selected, of the selected event, quiet, not known on the day, of no layer asked
   * for.
   */
  now: string;
  strong: string;
  quiet: string;
  unknown: string;
  unasked: string;
  /** Ids of the events that the filters leave out, likewise. */
  hidden: string;
  /** By passage, the number of its note on paper. */
  notes: ReadonlyMap<string, number>;
  event: string | null;
  /** None on paper. */
  link: (change: Partial<View>) => string | undefined;
}

/** A stretch of a text letter for letter, its passages marked and linked to their events. */
export function MarkedText({ range, marks, finds, hit, ...rest }: MarkedTextProps) {
  const found = finds.map((find) => ({ ...find, id: idOfFind(find) }));
  const cut = segments(range, [...marks, ...insertionsIn(rest.dataset, marks), ...found]);
  const passages = cut.map((segment) => ({ ...segment, ids: segment.ids.filter(isPassage) }));
  const textOf = ({ start, end }: TextRange) => rest.read.text.points.slice(start, end);
  const state = {
    now: idsOf(rest.now),
    strong: idsOf(rest.strong),
    quiet: idsOf(rest.quiet),
    unknown: idsOf(rest.unknown),
    unasked: idsOf(rest.unasked),
    hidden: idsOf(rest.hidden),
  };
  const says = (segment: Segment) => hasWords(textOf(segment));
  const links = passageLinks(rest.dataset, passages, says, state.hidden);
  return cut.map(({ start, end, ids }, at) => {
    const text = textOf({ start, end });
    const [link, passage] = [links[at] ?? null, passages[at]];
    const isInsertion = ids.includes(INSERTION);
    const words =
      link === null || passage === undefined ? (
        <Fragment key={start}>{withSigns(text)}</Fragment>
      ) : (
        <Marked
          {...rest}
          isInsertion={isInsertion}
          key={start}
          note={noteAt(marks, passage, rest.notes)}
          segment={passage}
          state={state}
          target={link}
          text={text}
        />
      );
    return outline(words, ids, hit, start);
  });
}

const NOT_KNOWN = ' (not known on that day)';
const LEFT_OUT = ' (left out by the filters)';
const UNASKED = ' (of a layer that the filters leave out)';
/** No id of a passage holds a space. */
const INSERTION = 'inserted by an editor';

/** Where editors inserted words of their own into passages; a passage that has moved took them along. */
function insertionsIn(dataset: Dataset, marks: readonly Mark[]): Mark[] {
  return marks.flatMap(({ id, start }) => {
    const { insertions = [], start: quoted = 0 } = dataset.evidence.get(id) ?? {};
    const moved = start - quoted;
    return insertions.map((one) => ({ id: INSERTION, start: one.start + moved, end: one.end + moved }));
  });
}

/** Puts words that were found into an outline. */
function outline(words: ReactNode, ids: readonly string[], hit: number | null, key: number) {
  const [place, found] = [findAmong(ids, 'place'), findAmong(ids, 'hit')];
  if (place === null && found === null) return words;
  return (
    <span
      aria-current={found !== null && found === hit ? 'true' : undefined}
      className={place === null ? styles.hit : styles.place}
      data-hit={found ?? undefined}
      data-place={place ?? undefined}
      key={key}
      tabIndex={-1}
    >
      {words}
    </span>
  );
}

/** The numbers of the notes of those passages that end with a segment. */
function noteAt(marks: readonly Mark[], { ids, end }: Segment, notes: ReadonlyMap<string, number>): string {
  if (notes.size === 0) return '';
  const ending = marks.filter((mark) => mark.end === end && ids.includes(mark.id));
  return ending.flatMap(({ id }) => notes.get(id) ?? []).join(', ');
}

interface MarkedProps extends Pick<MarkedTextProps, 'dataset' | 'event' | 'link'> {
  segment: Segment;
  state: Record<'now' | 'strong' | 'quiet' | 'unknown' | 'unasked' | 'hidden', Set<string>>;
  target: PassageLink;
  note: string;
  text: string;
  isInsertion: boolean;
}

function Marked(props: MarkedProps) {
  const { dataset, event, link, segment, state, target, note, text, isInsertion } = props;
  const { ids } = segment;
  const words = isInsertion ? <Insertion text={text} /> : withSigns(text);
  const isNow = ids.some((id) => state.now.has(id));
  const opened = linkedEvent(target, event, state.hidden);
  const change = { quote: target.quote, para: null, ...(opened === null ? {} : { event: opened }) };
  const sign = ids.every((id) => state.unknown.has(id))
    ? NOT_KNOWN
    : opened !== null && state.hidden.has(opened)
      ? LEFT_OUT
      : ids.every((id) => state.unasked.has(id))
        ? UNASKED
        : '';
  // Other words that lead to the same events may be of another layer: those are told of each stretch.
  const name = target.isStop
    ? `${sayTarget(dataset, target, opened, text)}${sign}`
    : sign === UNASKED
      ? `${text}${sign}`
      : undefined;
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
      data-kind={opened === null ? undefined : dataset.events.get(opened)?.kind}
      data-note={note || undefined}
      data-status={(opened === null && givesStatus(dataset, ids)) || undefined}
      data-under={kindUnder(dataset, ids, target.quote)}
      tabIndex={isNow ? -1 : undefined}
    >
      {/* A blank or a comma between two passages would be a link without a name. */}
      {!hasWords(text) ? (
        words
      ) : (
        <a
          aria-label={name && spellHidden(name)}
          className={styles.link}
          href={link(change)}
          tabIndex={target.isStop ? undefined : -1}
        >
          {words}
        </a>
      )}
    </mark>
  );
}

/** Whether words that lead to no event are those of a status on an agenda: no event brought it. */
function givesStatus(dataset: Dataset, ids: readonly string[]): boolean {
  return ids.some((id) =>
    usesOf(dataset)
      .get(id)
      ?.some(({ kind }) => kind === 'status'),
  );
}

/** The kind of the next longer passage over the same words: its colour is that of the second line. */
function kindUnder(dataset: Dataset, ids: readonly string[], quote: string): Kind | undefined {
  const [next] = ids
    .filter((id) => id !== quote)
    .flatMap((id) => passageEvents(dataset, id)[0] ?? [])
    .slice(-1);
  return next === undefined ? undefined : dataset.events.get(next)?.kind;
}

/** Whether there is anything in it to be read aloud. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
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
