import type { Problem } from '@/model/read/problem';
import { Problems } from './Problems';

/** What is wrong with data, a sentence each; many are behind a press. */
export function WhatIsWrong({ problems }: { problems: readonly Problem[] }) {
  return (
    <details open={problems.length <= 3}>
      <summary>What is wrong, and where</summary>
      <Problems problems={problems} />
    </details>
  );
}
