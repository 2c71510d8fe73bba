import { useCallback, useEffect, useState } from 'react';
import type { Progress } from '@/data/events/eventFile';
import { LargeEvents } from '@/data/events/largeEvents';
import { openEvents } from '@/data/events/openEvents';
import type { Dataset } from '@/model/record/dataset';

/** How far the events of a large dataset have come. */
export type LargeState =
  | { state: 'loading'; progress: Progress | null }
  | { state: 'cancelled' }
  | { state: 'failed'; sentence: string }
  | { state: 'ready'; events: LargeEvents };

interface Loading {
  large: LargeState;
  cancel: () => void;
  /** Loads from the beginning, after cancelling or a failure. */
  again: () => void;
}

const BEGINNING: LargeState = { state: 'loading', progress: null };

/** Opens the Parquet file of a dataset, and closes it when the page leaves the dataset or the reader cancels. */
export function useLargeEvents(folder: string, dataset: Dataset, name: string): Loading {
  const [large, setLarge] = useState(BEGINNING);
  // An object, so that wanting it again is another wish.
  const [wish, setWish] = useState({ isWanted: true });
  useEffect(() => {
    if (!wish.isWanted) return;
    const path = `${folder}/${name}`;
    const { file, opened } = openEvents(path, dataset.version, (progress) =>
      setLarge({ state: 'loading', progress }),
    );
    opened.then(
      (found) => setLarge({ state: 'ready', events: new LargeEvents(file, path, dataset, found) }),
      (error: Error) => setLarge({ state: 'failed', sentence: error.message }),
    );
    return () => file.close();
  }, [folder, dataset, name, wish]);
  const cancel = useCallback(() => setWish({ isWanted: false }), []);
  const again = useCallback(() => {
    setLarge(BEGINNING);
    setWish({ isWanted: true });
  }, []);
  return { large: wish.isWanted ? large : { state: 'cancelled' }, cancel, again };
}
