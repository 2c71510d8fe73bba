import { useMemo, useSyncExternalStore } from 'react';
import { Alone } from '@/app/later/Alone';
import styles from '@/app/later/Alone.module.css';
import { TryAgain } from '@/app/problems/TryAgain';
import type { LargeEvents } from '@/data/events/largeEvents';
import { spellHidden } from '@/lib/hiddenCharacters';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Progress } from '@/ui/Progress';
import { Verbatim } from '@/ui/Verbatim';
import { DatasetPage, type DatasetPageProps } from './DatasetPage';
import { useLargeEvents } from './useLargeEvents';

/** In the file of the page that was wanted before it. */
export { SearchNote } from './SearchNote';

/** Events and counts come with the file that is loaded here. */
type LoadingProps = Omit<DatasetPageProps, 'large' | 'counts'>;

interface LargeDatasetProps extends LoadingProps {
  /** The name of the Parquet file in the folder. */
  eventFile: string;
}

/** A dataset whose events lie in a Parquet file: its page once they are here, else how far they have come. */
export function LargeDataset({ eventFile, ...page }: LargeDatasetProps) {
  const { name, dataset, problems } = page;
  const { large, cancel, again } = useLargeEvents(name, dataset, eventFile);
  const events = large.state === 'ready' ? large.events : null;
  const whole = useMemo(
    () => (events === null ? dataset : { ...dataset, table: events.table }),
    [dataset, events],
  );
  const all = useMemo(() => [...problems, ...(events?.problems ?? [])], [problems, events]);
  if (events !== null) {
    return <LoadedDataset {...page} dataset={whole} large={events} problems={all} />;
  }
  return (
    <Alone label={spellHidden(dataset.title)} state={large.state === 'loading' ? 'loading' : 'error'}>
      {large.state === 'loading' && (
        <div className={styles.progress}>
          <p role="status">
            Loading the events of “<Verbatim>{dataset.title}</Verbatim>” …
          </p>
          <Progress
            bytes={large.progress?.bytes ?? 0}
            label="Loading the events"
            of={large.progress?.of ?? null}
          />
          <Button onClick={cancel}>Cancel</Button>
        </div>
      )}
      {large.state === 'cancelled' && (
        <Notice
          action={<WaysOn again={again} label="Load the events" />}
          title="Loading was cancelled."
          tone="status"
        >
          The events of “<Verbatim>{dataset.title}</Verbatim>” lie in data/{name}/{eventFile}; none of them is
          shown.
        </Notice>
      )}
      {large.state === 'failed' && (
        <Notice
          action={<WaysOn again={again} label="Try again" />}
          title={
            <>
              The events of “<Verbatim>{dataset.title}</Verbatim>” cannot be shown.
            </>
          }
          tone="alert"
        >
          {large.sentence}
        </Notice>
      )}
    </Alone>
  );
}

interface LoadedDatasetProps extends LoadingProps {
  large: LargeEvents;
}

/** The page of events that are here, but for their titles: those come as they are shown, and may fail to. */
function LoadedDataset({ failed, large, problems, ...page }: LoadedDatasetProps) {
  const { titles, counts } = large;
  const sentence = useSyncExternalStore(titles.subscribe, titles.problem);
  const leftOut = useSyncExternalStore(titles.subscribe, titles.leftOut);
  const inRecords = useSyncExternalStore(large.onRecords, large.inRecords);
  const told = useMemo(
    () => [...problems, ...large.sayLeftOut(leftOut), ...inRecords],
    [problems, large, leftOut, inRecords],
  );
  const untitled = { title: 'Some titles could not be loaded.', retry: titles.retry };
  const all = sentence === null ? failed : [...failed, { ...untitled, sentence }];
  return <DatasetPage {...page} counts={counts} failed={all} large={large} problems={told} />;
}

function WaysOn({ again, label }: { again: () => void; label: string }) {
  return (
    <>
      <TryAgain label={label} onPress={again} />{' '}
      <Button href="#view=timeline">Open the first dataset of this site</Button>
    </>
  );
}
