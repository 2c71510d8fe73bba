import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ComponentProps, useMemo, useState } from 'react';
import { useAddress } from '@/app/address/address';
import { DatasetPage } from '@/app/dataset/DatasetPage';
import type { LargeDataset } from '@/app/dataset/LargeDataset';
import { largeChunk } from '@/app/dataset/pageChunks';
import { Header } from '@/app/header/Header';
import { Alone } from '@/app/later/Alone';
import { Loading } from '@/app/later/Loading';
import { MissingChunk } from '@/app/later/MissingChunk';
import { useChunk } from '@/app/later/useChunk';
import { SpokenWait } from '@/app/later/Waiting';
import type { Failed } from '@/app/problems/ProblemNotices';
import { Problems } from '@/app/problems/Problems';
import { TryAgain } from '@/app/problems/TryAgain';
import { WhatIsWrong } from '@/app/problems/WhatIsWrong';
import { catalogueQuery } from '@/data/catalogueQuery';
import { datasetQuery } from '@/data/datasetQuery';
import type { Cited } from '@/features/cite/Cite';
import type { CatalogueReading } from '@/model/read/readCatalogue';
import { sayCount } from '@/model/record/words';
import { parseView, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './App.module.css';
import { client } from './client';

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
  const problems = read?.problems ?? [];
  const title = read?.dataset?.title ?? null;
  const [cited, setCited] = useState<Cited | null>(null);
  const failed = whatFailed(catalogue);
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
      <SpokenWait />
      {name === null ? (
        <NoDataset catalogue={catalogue} />
      ) : read?.dataset && read.eventFile !== null ? (
        <Large {...shared} dataset={read.dataset} eventFile={read.eventFile} key={name} />
      ) : read?.dataset ? (
        <DatasetPage {...shared} counts={read.counts} dataset={read.dataset} key={name} large={null} />
      ) : (
        <Alone state={dataset.isPending ? 'loading' : 'error'}>
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
        </Alone>
      )}
    </div>
  );
}

interface Catalogue {
  data: CatalogueReading | undefined;
  isPending: boolean;
  error: Error | null;
  refetch: () => unknown;
}

/** What of the list of datasets did not come, or cannot be used. */
function whatFailed({ data, error, refetch }: Catalogue): Failed[] {
  const retry = () => void refetch();
  if (error !== null)
    return [{ title: 'The list of datasets could not be loaded.', sentence: error.message, retry }];
  const problems = data?.problems ?? [];
  if (problems.length === 0) return [];
  const title = `The list of datasets has ${sayCount(problems.length, 'problem', 'problems')}.`;
  return [{ title, sentence: <WhatIsWrong problems={problems} />, retry }];
}

/** A dataset whose events lie in a file of their own. */
function Large(props: ComponentProps<typeof LargeDataset>) {
  const { value, failed } = useChunk(largeChunk);
  if (value !== null) return <value.LargeDataset {...props} />;
  return (
    <Alone state={failed ? 'error' : 'loading'}>
      {failed ? (
        <MissingChunk
          rest="Other datasets open without it."
          what="the reader of large datasets"
          why={failed}
        />
      ) : (
        <Loading file={`${props.name}/${props.eventFile}`} />
      )}
    </Alone>
  );
}

/** What one can do where a dataset cannot be shown. */
function WaysOn({ onRetry, view }: { onRetry: () => void; view: View }) {
  return (
    <>
      <TryAgain onPress={onRetry} />{' '}
      {view.dataset !== null && <Button href="#view=timeline">Open the first dataset of this site</Button>}
    </>
  );
}

/** No dataset is named, and the catalogue names none. */
function NoDataset({ catalogue }: { catalogue: Catalogue }) {
  if (catalogue.isPending) {
    return (
      <Alone state="loading">
        <Loading file="index.json" />
      </Alone>
    );
  }
  return (
    <Alone state="error">
      <Notice
        action={<TryAgain onPress={() => catalogue.refetch()} />}
        title="There is no dataset to show."
        tone="alert"
      >
        {catalogue.error?.message ??
          catalogue.data?.problems[0]?.message ??
          'The catalogue data/index.json lists no dataset.'}{' '}
        A dataset can be opened by its folder’s name: add #dataset=NAME to the address.
      </Notice>
    </Alone>
  );
}
