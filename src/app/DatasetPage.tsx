import type { LargeEvents } from '@/data/largeEvents';
import type { Cited } from '@/features/cite/Cite';
import { sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { Problem } from '@/model/record/problem';
import { linkTo, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import styles from './App.module.css';
import { DatasetViews } from './DatasetViews';
import { MissingChunk } from './MissingChunk';
import type { Failed } from './SetAside';
import { useKnown } from './useKnown';

export interface DatasetPageProps {
  /** The folder of the dataset. */
  name: string;
  dataset: Dataset;
  view: View;
  problems: readonly Problem[];
  counts: { inFile: number; shown: number; setAside: number };
  /** What of the address could not be used. */
  addressProblems: readonly string[];
  /** What did not come of what the page needs beside the dataset. */
  failed: readonly Failed[];
  /** Its events, where they lie in a file of their own. */
  large?: LargeEvents | null;
  /** What the sheet of citations is open for. */
  cited: Cited | null;
  onCite: (cited: Cited | null) => void;
}

/** A dataset with all its views, taken back to the day that the address names, if it names one. */
export function DatasetPage(props: DatasetPageProps) {
  const { dataset, large = null, view } = props;
  const { known, isComing, failed } = useKnown(dataset, large, view.known);
  if (!isComing && !failed) return <DatasetViews {...props} known={known} large={large} />;
  return (
    <main className={styles.alone} data-state={failed ? 'error' : 'loading'} id="main">
      {failed ? (
        <MissingChunk what="what was known" why={failed}>
          <Button href={linkTo(view, { known: null })}>Show all that is known</Button>
        </MissingChunk>
      ) : (
        <p className={styles.loading} role="status">
          Loading what was known on {view.known !== null && sayDay(view.known)} …
        </p>
      )}
    </main>
  );
}
