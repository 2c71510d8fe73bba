import type { ComponentProps } from 'react';
import type { Agreements } from '@/features/agreements/Agreements';
import styles from './App.module.css';
import { MissingChunk } from './MissingChunk';
import { useChunk } from './useChunk';

const load = () => import('@/features/agreements/Agreements');

/** The agenda, loaded when it is asked for. */
export function AgreementsView(props: ComponentProps<typeof Agreements>) {
  const { value, failed } = useChunk(load);
  if (failed) return <MissingChunk what="The agreements" />;
  if (value === null) {
    return (
      <p className={styles.loading} role="status">
        Loading the agreements …
      </p>
    );
  }
  return <value.Agreements {...props} />;
}
