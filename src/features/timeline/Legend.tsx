import type { ReactNode } from 'react';
import type { Mark } from '@/model/plan/markOf';
import { KINDS, type Modality } from '@/model/record/lists';
import { KIND_WORDS } from '@/model/record/words';
import { KindDisc } from '@/pieces/KindDisc';
import { Popover } from '@/ui/Popover';
import styles from './Legend.module.css';

interface Sample {
  shape: Mark['shape'];
  modality?: Modality;
  /** What else the drawing says of such a mark, by the names that `markElement` gives. */
  signs?: Readonly<Record<`data-${string}`, ''>>;
  words: string;
}

const STATES: readonly Sample[] = [
  { shape: 'disc', words: 'held' },
  { shape: 'disc', modality: 'expected', words: 'expected or possible' },
  { shape: 'disc', modality: 'denied', words: 'denied' },
];
const DATES: readonly Sample[] = [
  { shape: 'disc', words: 'on this day' },
  { shape: 'disc', signs: { 'data-about': '' }, words: 'about this day' },
  { shape: 'bar', words: 'through all of these days' },
  { shape: 'soft', words: 'somewhere in these days' },
  { shape: 'part', words: 'in days named by a word, such as early September' },
  { shape: 'unit', words: 'somewhere in this month or year' },
  { shape: 'soft', signs: { 'data-open-end': '' }, words: 'on or after this day' },
  { shape: 'soft', signs: { 'data-open-start': '' }, words: 'on or before this day' },
  { shape: 'soft', modality: 'expected', words: 'expected in these days' },
];

/** What the marks of the timeline mean, drawn by the rules that draw them there. */
export function Legend() {
  return (
    <Popover button="Legend" className={styles.button}>
      {() => (
        <section
          aria-label="Legend"
          className={`${styles.legend} ${styles.columns}`}
          data-first=""
          // biome-ignore lint/a11y/noNoninteractiveTabindex: where the page is low it scrolls, by keys too.
          tabIndex={0}
        >
          <Part title="When">
            <ul aria-label="When" className={styles.rows}>
              {DATES.map(sampleRow)}
              <li className={styles.row}>
                <span className={`${styles.sample} mark`} data-inferred="">
                  <span className="mark-title">Title</span>
                </span>
                date inferred, no words of a source carry it
              </li>
              <li className={styles.row}>
                <span aria-hidden="true" className={`${styles.sample} mark`}>
                  <span className="mark-ring">12</span>
                </span>
                several events, opens to them
              </li>
            </ul>
          </Part>
          <div className={styles.legend}>
            <Part title="Whether it was held">
              <ul aria-label="Whether it was held" className={styles.states}>
                {STATES.map(sampleRow)}
              </ul>
            </Part>
            <Part title="Kinds">
              <ul aria-label="Kinds" className={styles.kinds}>
                {KINDS.map((kind) => (
                  <li className={styles.row} key={kind}>
                    <KindDisc kind={kind} /> {KIND_WORDS[kind].one}
                  </li>
                ))}
              </ul>
            </Part>
          </div>
        </section>
      )}
    </Popover>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

function sampleRow({ shape, modality = 'held', signs, words }: Sample) {
  const isBar = shape !== 'disc';
  const drawn = { 'data-kind': 'meeting', 'data-modality': modality, 'data-shape': shape, ...signs };
  return (
    <li className={styles.row} key={words}>
      <span
        aria-hidden="true"
        className={`${styles.sample} ${isBar ? 'mark-sample' : ''}`}
        {...(isBar ? drawn : {})}
      >
        <span className="mark" {...drawn}>
          <KindDisc kind="meeting" modality={modality} />
          {/* It holds the arrow of a side that runs on. */}
          <span className="mark-note" />
        </span>
      </span>
      {words}
    </li>
  );
}
