import { useEffect, useMemo, useState } from 'react';
import { spellHidden } from '@/lib/hiddenCharacters';
import { loosen } from '@/model/filter/loosen';
import type { Dataset } from '@/model/record/dataset';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Spoken } from '@/ui/Spoken';
import { Verbatim } from '@/ui/Verbatim';
import styles from './NothingMatches.module.css';

interface NothingMatchesProps {
  dataset: Dataset;
  view: View;
  /** How many events were set aside, where that was all of them. */
  lost: number;
  link: (change: Partial<View>) => string;
}

/** Stands where events would: says why there are none, and offers each way to loosen the filters. */
export function NothingMatches({ dataset, view, lost, link }: NothingMatchesProps) {
  // What comes with its place is not heard for sure; what changes in it is.
  const [told, setTold] = useState('');
  const { sentence, ways } = useMemo(() => loosen(dataset, view, lost), [dataset, view, lost]);
  useEffect(() => setTold(spellHidden(sentence)), [sentence]);
  return (
    <div className={styles.nothing}>
      <p className={styles.sentence}>
        <Verbatim>{sentence}</Verbatim>
      </p>
      <Spoken text={told} />
      {ways.length > 0 && (
        <ul aria-label="Ways to loosen the filters" className={styles.ways}>
          {ways.map(({ label, change, shown }) => (
            <li className={styles.way} key={label}>
              <Button href={link(change)}>
                <Verbatim>{label}</Verbatim>{' '}
                {shown !== null && <span className={styles.shown}>{sayCount(shown, 'event', 'events')}</span>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
