import { useMemo, useState } from 'react';
import { listHidden } from '@/lib/listHidden';
import { type CiteShelf, citeEvent, citeQuote, citeView, type Shown } from '@/model/cite/cite';
import { CITE_FORMATS } from '@/model/cite/citeFormats';
import type { CslItem } from '@/model/cite/cslItem';
import { isolated } from '@/model/cite/isolated';
import { Notice } from '@/ui/Notice';
import { Segmented } from '@/ui/Segmented';
import { Sheet } from '@/ui/Sheet';
import styles from './Cite.module.css';
import { CiteText } from './CiteText';

/** What is cited: the selected words, the event that is open, or all that is on the screen. */
export type Cited = 'quote' | 'event' | 'view';

interface CiteProps {
  shelf: CiteShelf;
  /** `null`: closed. */
  cited: Cited | null;
  /** What the view shows: 'Showing 9 of 23 events'. */
  shown: Shown;
  onCite: (cited: Cited) => void;
  onClose: () => void;
}

/** A sheet with the citation of the words, the event or the view, in the format of one's choice. */
export function Cite({ shelf, cited, shown, onCite, onClose }: CiteProps) {
  return (
    <Sheet isOpen={cited !== null} label="Cite" onClose={onClose}>
      {cited !== null && <Body cited={cited} onCite={onCite} shelf={shelf} shown={shown} />}
    </Sheet>
  );
}

const LABELS: Readonly<Record<Cited, string>> = {
  quote: 'These words',
  event: 'This event',
  view: 'This view',
};

function Body({ shelf, cited, shown, onCite }: Omit<CiteProps, 'onClose' | 'cited'> & { cited: Cited }) {
  const [chosen, setChosen] = useState<string>(CITE_FORMATS[0].id);
  const format = CITE_FORMATS.find(({ id }) => id === chosen) ?? CITE_FORMATS[0];
  // An event may rest on thousands of passages: another format does not gather them anew.
  const ways = useMemo(() => waysToCite(shelf, shown), [shelf, shown]);
  const [way] = ways.filter(({ value }) => value === cited).concat(ways);
  const items = way?.items ?? [];
  const text = useMemo(() => format.write(items), [format, items]);
  const inBox = useMemo(() => format.write(items.map(isolated)), [format, items]);
  return (
    <div className={styles.cite}>
      <h2 className={styles.title}>Cite</h2>
      <Segmented
        label="What to cite"
        onChange={onCite}
        options={ways.map(({ value }) => ({ value, label: LABELS[value] }))}
        value={way?.value ?? 'view'}
      />
      <Segmented
        label="Format"
        onChange={setChosen}
        options={CITE_FORMATS.map(({ id, label }) => ({ value: id, label }))}
        value={format.id}
      />
      <Unchecked items={items} />
      <Troubles items={items} />
      <Hidden text={text} />
      <CiteText
        extension={format.extension}
        inBox={inBox}
        key={`${way?.value}-${format.id}`}
        mediaType={format.mediaType}
        name={items[0]?.id ?? 'citation'}
        text={text}
      />
    </div>
  );
}

/** What can be cited now, the nearest first; the view always can. */
function waysToCite(shelf: CiteShelf, shown: Shown): { value: Cited; items: CslItem[] }[] {
  const { dataset, view } = shelf;
  const event = dataset.events.get(view.event ?? '');
  const quoted = view.quote === null ? [] : citeQuote(shelf, view.quote, event ?? null);
  const told = event === undefined ? [] : citeEvent(shelf, event);
  return [
    ...(quoted.length > 0 ? [{ value: 'quote' as const, items: quoted }] : []),
    ...(told.length > 0 ? [{ value: 'event' as const, items: told }] : []),
    { value: 'view', items: citeView(shelf, shown) },
  ];
}

/** A citation made before the text has come says less than one made after it. */
function Unchecked({ items }: { items: readonly CslItem[] }) {
  if (!items.some(({ custom }) => custom.textNow === 'unchecked')) return null;
  return (
    <Notice title="Not checked against the text" tone="status">
      A text that is cited has not come yet, or cannot be checked here. The citation says so.
    </Notice>
  );
}

/** Words that do not stand as quoted are cited with a sign; this says so before one copies them. */
function Troubles({ items }: { items: readonly CslItem[] }) {
  const troubles = items.flatMap(({ custom }) => custom.quotes.flatMap(({ trouble }) => trouble ?? []));
  if (troubles.length === 0) return null;
  return (
    <Notice title="Not as quoted" tone="status">
      {[...new Set(troubles)].join(' ')} The citation says so.
    </Notice>
  );
}

/** So many are named; a text with more is not written by accident. */
const NAMED = 12;

/** A box of plain text has no room for signs, and the citation keeps the exact words: what one cannot see is named beside it. */
function Hidden({ text }: { text: string }) {
  const names = listHidden(text);
  if (names.length === 0) return null;
  const more = names.length - NAMED;
  return (
    <Notice title="Hidden characters" tone="status">
      The words are copied as they stand, with characters that cannot be seen:{' '}
      {names.slice(0, NAMED).join(', ')}
      {more > 0 && ` and ${more} others`}.
    </Notice>
  );
}
