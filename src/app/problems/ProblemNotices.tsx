import type { ReactNode } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import type { Problem } from '@/model/read/problem';
import type { EventCounts } from '@/model/record/eventCounts';
import { sayCount } from '@/model/record/words';
import { Notice } from '@/ui/Notice';
import styles from './ProblemNotices.module.css';
import { TryAgain } from './TryAgain';
import { WhatIsWrong } from './WhatIsWrong';

/** Something that did not come, or not whole: what, why, and how to ask again. */
export interface Failed {
  title: string;
  sentence: ReactNode;
  retry: () => void;
}

interface ProblemNoticesProps {
  problems: readonly Problem[];
  addressProblems: readonly string[];
  counts: EventCounts;
  failed: readonly Failed[];
}

/** What of the files or the address could not be used: said once, above what could. */
export function ProblemNotices({ problems, addressProblems, counts, failed }: ProblemNoticesProps) {
  if (problems.length === 0 && addressProblems.length === 0 && failed.length === 0) return null;
  return (
    <div className={styles.setAside}>
      {problems.length > 0 && (
        <Notice title={titleOf(problems.length, counts)} tone="alert">
          <WhatIsWrong problems={problems} />
        </Notice>
      )}
      {addressProblems.length > 0 && (
        <Notice title="A part of the address could not be used." tone="status">
          {addressProblems.join(' ')} Correct it in the address, or choose on the page what it was to show.
        </Notice>
      )}
      {failed.map(({ title, sentence, retry }) => (
        <Notice action={<TryAgain onPress={retry} />} key={title} title={title} tone="status">
          {sentence}
        </Notice>
      ))}
    </div>
  );
}

function titleOf(problems: number, { inFile, shown, setAside }: EventCounts): string {
  const found = sayCount(problems, 'problem', 'problems');
  return `This dataset has ${found}. ${sayShare(inFile, shown, setAside)}`;
}

function sayShare(inFile: number, shown: number, setAside: number): string {
  const events = sayCount(inFile, 'event', 'events');
  if (setAside > 0)
    return `Of ${events} in the file ${groupDigits(shown)} are shown and ${groupDigits(setAside)} set aside.`;
  if (inFile === 0) return 'It has no events.';
  return inFile === 1 ? 'Its event is shown.' : `All ${events} are shown.`;
}
