import { type ComponentProps, useEffect, useRef } from 'react';
import { Notice } from '@/ui/Notice';
import styles from './Article.module.css';

interface NoArticleProps extends Omit<ComponentProps<typeof Notice>, 'ref' | 'tone'> {
  /** Counts the links to words that were followed; 0 where the last move was none. */
  turn: number;
}

/**
 * Why an article is not here. After a click on a receipt it gets the focus as the words would have; whoever has gone on
 * meanwhile is not fetched back.
 */
export function NoArticle({ turn, ...notice }: NoArticleProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const at = document.activeElement;
    const isStillThere =
      at === document.body || (at instanceof HTMLAnchorElement && at.hash === location.hash);
    if (turn !== 0 && isStillThere) ref.current?.focus();
  }, [turn]);
  return (
    <div className={styles.noArticle}>
      <Notice {...notice} ref={ref} tone="alert" />
    </div>
  );
}
