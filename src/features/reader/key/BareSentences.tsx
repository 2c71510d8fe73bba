import { spellHidden } from '@/lib/hiddenCharacters';
import type { Bare, BareSentence } from '@/model/passage/carrying';
import type { Source } from '@/model/record/schema';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { Verbatim } from '@/ui/Verbatim';
import styles from './BareSentences.module.css';
import { useBareSentences } from './useBareSentences';

interface BareSentencesProps extends Bare {
  link: (change: Partial<View>) => string;
}

/** So many are listed; a long source has thousands, and nobody reads them here. */
const LISTED = 100;

/** The sentences that carry no event: first those with a date or a name in them, as something may be missing there. */
export function BareSentences({ dataset, read, bare, link }: BareSentencesProps) {
  const told = useBareSentences({ dataset, read, bare });
  if (bare.length === 0) return <p>Every sentence carries an event.</p>;
  if (told === null) return <p role="status">Looking for dates and names in the other sentences …</p>;
  const isTelling = ({ dates, names }: BareSentence) => dates.length + names.length > 0;
  const telling = told.filter(isTelling);
  const silent = told.filter((one) => !isTelling(one));
  const row = (one: BareSentence) => <Row key={one.start} link={link} one={one} source={read.source} />;
  return (
    <>
      <h3 className={styles.title}>
        {sayCount(bare.length, 'sentence carries', 'sentences carry')} no event; {telling.length} of them{' '}
        {telling.length === 1 ? 'holds' : 'hold'} a date or a name
      </h3>
      <ul className={styles.list}>{[...telling, ...silent].slice(0, LISTED).map(row)}</ul>
      {bare.length > LISTED && <p>The first {LISTED} are listed.</p>}
    </>
  );
}

function Row({
  one,
  source: { id, language },
  link,
}: { one: BareSentence; source: Source } & Pick<BareSentencesProps, 'link'>) {
  const { paragraph, words, dates, names } = one;
  const found = [...dates, ...names];
  return (
    <li className={styles.row}>
      {paragraph !== null && (
        <a
          aria-label={`Paragraph ${paragraph}: ${spellHidden(words)}`}
          className={styles.place}
          href={link({ para: paragraph, quote: null, source: id })}
        >
          ¶{paragraph}
        </a>
      )}
      <span>
        <Verbatim lang={language}>{words}</Verbatim>
        {found.length > 0 && (
          <span className={styles.found}>
            {' '}
            (<Verbatim lang={language}>{found.join(', ')}</Verbatim>)
          </span>
        )}
      </span>
    </li>
  );
}
