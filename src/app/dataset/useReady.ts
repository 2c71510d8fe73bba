import { startTransition, useCallback, useState } from 'react';
import type { Screen } from '@/model/view/glance';
import { usePainted } from './usePainted';

interface Readiness {
  /** What was asked for is on the screen, or will not come. */
  isReady: boolean;
  /** What stands beside the events may come: they go first. */
  isTheirTurn: boolean;
  /** To be called when the events are on the screen, or will not come. */
  onPainted: () => void;
  /** To be called when the article is. */
  onArticle: () => void;
  /** To be called when what both stand in will not come. */
  onMissing: () => void;
}

/**
 * Whether the page is ready, told by what it is made of. The article comes after the events and is not waited for,
 * but where it is `asked` for by itself, as 'source', nothing is ready without it.
 */
export function useReady(asked: Screen): Readiness {
  const { isPainted, isTheirTurn, onPainted } = usePainted(asked);
  const [isArticleHere, setIsArticleHere] = useState(false);
  const onArticle = useCallback(() => startTransition(() => setIsArticleHere(true)), []);
  const onMissing = useCallback(() => {
    onPainted();
    onArticle();
  }, [onPainted, onArticle]);
  const isReady = isPainted && (asked !== 'source' || isArticleHere);
  return { isReady, isTheirTurn, onPainted, onArticle, onMissing };
}
