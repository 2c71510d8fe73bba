import { Alone } from '@/app/later/Alone';
import { MissingChunk } from '@/app/later/MissingChunk';
import waiting from '@/app/later/Waiting.module.css';
import { sayDay } from '@/model/day/day';
import { linkTo } from '@/model/view/view';
import { Button } from '@/ui/Button';
import { DatasetViews, type DatasetViewsProps } from './DatasetViews';
import { useKnown } from './useKnown';

export type DatasetPageProps = Omit<DatasetViewsProps, 'known'>;

/** A dataset with all its views, taken back to the day that the address names, if it names one. */
export function DatasetPage(props: DatasetPageProps) {
  const { dataset, large, view } = props;
  const { known, isComing, failed } = useKnown(dataset, large, view.known);
  if (!isComing && !failed) return <DatasetViews {...props} known={known} />;
  return (
    <Alone state={failed ? 'error' : 'loading'}>
      {failed ? (
        <MissingChunk what="what was known" why={failed}>
          <Button href={linkTo(view, { known: null })}>Show all that is known</Button>
        </MissingChunk>
      ) : (
        <p className={waiting.loading} role="status">
          Loading what was known on {view.known !== null && sayDay(view.known)} …
        </p>
      )}
    </Alone>
  );
}
