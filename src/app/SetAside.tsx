import type { Problem } from '@/model/record/problem';
import { sayCount } from '@/model/record/words';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import { Problems } from './Problems';

/** Something that did not come: why, and how to ask again. */
export interface Failed {
  sentence: string;
  retry: () => void;
}

interface SetAsideProps {
  problems: readonly Problem[];
  addressProblems: readonly string[];
  counts: { inFile: number; shown: number; setAside: number };
  listFailed: Failed | null;
}

/** What of the files or the address could not be used: said once, above what could. */
export function SetAside({ problems, addressProblems, counts, listFailed }: SetAsideProps) {
  if (problems.length === 0 && addressProblems.length === 0 && listFailed === null) return null;
  return (
    <div className={styles.setAside}>
      {problems.length > 0 && (
        <Notice title={titleOf(problems.length, counts)} tone="alert">
          <details open={problems.length <= 3}>
            <summary>What is wrong, and where</summary>
            <Problems problems={problems} />
          </details>
        </Notice>
      )}
      {addressProblems.length > 0 && (
        <Notice title="A part of the address could not be used." tone="status">
          {addressProblems.join(' ')}
        </Notice>
      )}
      {listFailed && (
        <Notice
          action={
            <Button icon="reload" onClick={listFailed.retry}>
              Try again
            </Button>
          }
          title="The list of datasets could not be loaded."
          tone="status"
        >
          {listFailed.sentence}
        </Notice>
      )}
    </div>
  );
}

function titleOf(problems: number, counts: SetAsideProps['counts']): string {
  const found = sayCount(problems, 'problem', 'problems');
  const events = sayCount(counts.inFile, 'event', 'events');
  return counts.setAside === 0
    ? `This dataset has ${found}. All ${events} are shown.`
    : `This dataset has ${found}. Of ${events} in the file ${counts.shown} are shown and ${counts.setAside} set aside.`;
}
