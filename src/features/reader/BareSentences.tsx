import { spellHidden } from '@/lib/hiddenCharacters';
import { sayCount } from '@/model/record/words';
import type { BareSentence, Carrying } from '@/model/view/carrying';
import type { View } from '@/model/view/view';
import { Verbatim } from '@/ui/Verbatim';
import styles from './BareSentences.module.css';

interface BareSentencesProps {
  carrying: Carrying;
  source: string;
  link: (change: Partial<View>) => string;
}

/** So many are listed; a long source has thousands, and nobody reads them here. */
const LISTED = 100;

/** The sentences that carry no event: first those with a date or a name in them, as something may be missing there. */
export function BareSentences({ carrying: { bare }, source, link }: BareSentencesProps) {
  const isTelling = ({ dates, names }: BareSentence) => dates.length + names.length > 0;
  const telling = bare.filter(isTelling);
  const silent = bare.filter((one) => !isTelling(one));
  const row = (one: BareSentence) => <Row key={one.start} link={link} one={one} source={source} />;
  if (bare.length === 0) return <p>Every sentence carries an event.</p>;
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

function Row({ one, source, link }: { one: BareSentence } & Pick<BareSentencesProps, 'source' | 'link'>) {
  const { paragraph, words, dates, names } = one;
  const found = [...dates, ...names];
  return (
    <li className={styles.row}>
      {paragraph !== null && (
        <a
          aria-label={`Paragraph ${paragraph}: ${spellHidden(words)}`}
          className={styles.place}
          href={link({ para: paragraph, quote: null, source })}
        >
          ¶{paragraph}
        </a>
      )}
      <span>
        <Verbatim>{words}</Verbatim>
        {found.length > 0 && (
          <span className={styles.found}>
            {' '}
            (<Verbatim>{found.join(', ')}</Verbatim>)
          </span>
        )}
      </span>
    </li>
  );
}
