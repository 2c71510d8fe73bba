import { useQuery } from '@tanstack/react-query';
import { progressQuery } from '@/data/progressQuery';
import { Progress } from '@/ui/Progress';
import { Waiting } from './Waiting';

interface LoadingProps {
  /** The path of the file below `data/`. */
  file: string;
  /** What it is called, if not by its path. */
  what?: string;
}

/** That a file is on its way and, once it takes long, how much of it has come. */
export function Loading({ file, what = `data/${file}` }: LoadingProps) {
  const { data: progress } = useQuery(progressQuery(file));
  return (
    <Waiting text={`Loading ${what} …`}>
      {progress !== undefined && progress.received > 0 && (
        <Progress bytes={progress.received} label={`Loading ${what}`} of={progress.total} />
      )}
    </Waiting>
  );
}
