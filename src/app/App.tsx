import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ComponentProps, useMemo, useState } from 'react';
import { catalogueQuery } from '@/data/catalogueQuery';
import { datasetQuery } from '@/data/datasetQuery';
import type { Cited } from '@/features/cite/Cite';
import { parseView, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import { useAddress } from './address';
import { largeChunk } from './chunks';
import { client } from './client';
import { DatasetPage } from './DatasetPage';
import { Header } from './Header';
import type { LargeDataset } from './LargeDataset';
import { Loading } from './Loading';
import { MissingChunk } from './MissingChunk';
import { Problems } from './Problems';
import { TryAgain } from './TryAgain';
import { useChunk } from './useChunk';

/** The page: whatever the address names, or why that cannot be shown. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>
  );
}

function Page() {
  const { fragment } = useAddress();
  const { view, problems: addressProblems } = useMemo(() => parseView(fragment), [fragment]);
  const catalogue = useQuery(catalogueQuery());
  const name = view.dataset ?? catalogue.data?.datasets[0]?.id ?? null;
  const dataset = useQuery({ ...datasetQuery(name ?? ''), enabled: name !== null });
  const read = dataset.data;
  const failed = catalogue.error
    ? [
        {
          title: 'The list of datasets could not be loaded.',
          sentence: catalogue.error.message,
          retry: () => void catalogue.refetch(),
        },
      ]
    : [];
  const problems = [...(read?.problems ?? []), ...(catalogue.data?.problems ?? [])];
  const title = read?.dataset?.title ?? null;
  const [cited, setCited] = useState<Cited | null>(null);
  const shared = { name: name ?? '', view, problems, addressProblems, failed, cited, onCite: setCited };
  return (
    <div className={styles.page}>
      <Header
        catalogue={catalogue.data?.datasets ?? []}
        name={name}
        onCite={() => setCited('view')}
        title={title}
        view={view}
      />
      {name === null ? (
        <NoDataset catalogue={catalogue} />
      ) : read?.dataset && read.eventFile !== null ? (
        <Large {...shared} dataset={read.dataset} eventFile={read.eventFile} key={name} />
      ) : read?.dataset ? (
        <DatasetPage {...shared} counts={read.counts.events} dataset={read.dataset} key={name} />
      ) : (
        <main className={styles.alone} data-state={dataset.isPending ? 'loading' : 'error'} id="main">
          {dataset.isPending ? (
            <Loading file={`${name}/dataset.json`} />
          ) : (
            <Notice
              action={<WaysOn onRetry={() => void dataset.refetch()} view={view} />}
              title={`The dataset “${name}” cannot be shown.`}
              tone="alert"
            >
              {read ? <Problems problems={read.problems} /> : (dataset.error?.message ?? '')}
            </Notice>
          )}
        </main>
      )}
    </div>
  );
}

/** A dataset whose events lie in a file of their own. */
function Large(props: ComponentProps<typeof LargeDataset>) {
  const { value, failed } = useChunk(largeChunk);
  if (value !== null) return <value.LargeDataset {...props} />;
  return (
    <main className={styles.alone} data-state={failed ? 'error' : 'loading'} id="main">
      {failed ? (
        <MissingChunk what="the reader of large datasets" />
      ) : (
        <Loading file={`${props.name}/${props.eventFile}`} />
      )}
    </main>
  );
}

function WaysOn({ onRetry, view }: { onRetry: () => void; view: View }) {
  return (
    <>
      <TryAgain onPress={onRetry} />{' '}
      {view.dataset !== null && <Button href="#view=timeline">Open the first dataset of this site</Button>}
    </>
  );
}

/** No dataset is named, and the catalogue names none. */
function NoDataset({
  catalogue,
}: {
  catalogue: { isPending: boolean; error: Error | null; refetch: () => unknown };
}) {
  if (catalogue.isPending) {
    return (
      <main className={styles.alone} data-state="loading" id="main">
        <Loading file="index.json" />
      </main>
    );
  }
  return (
    <main className={styles.alone} data-state="error" id="main">
      <Notice
        action={<TryAgain onPress={() => catalogue.refetch()} />}
        title="There is no dataset to show."
        tone="alert"
      >
        {catalogue.error?.message ?? 'The catalogue data/index.json lists no dataset.'} A dataset can be
        opened by its folder’s name: add #dataset=NAME to the address.
      </Notice>
    </main>
  );
}
