import { KINDS, type Kind } from '@/model/record/lists';
import { KIND_WORDS, sayCount } from '@/model/record/words';

/** Says how many events of each kind there are, most first: '4 meetings, 2 telephone calls, 1 summit'. */
export function sayKinds(counts: ReadonlyMap<Kind, number>): string {
  return KINDS.flatMap((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) => {
      const { one, many } = KIND_WORDS[kind];
      return sayCount(count, one.toLowerCase(), many.toLowerCase());
    })
    .join(', ');
}
