import { EventFile, type Progress } from './eventFile';

/** A Parquet file of events that is being read. */
export interface Opening {
  file: EventFile;
  opened: ReturnType<EventFile['open']>;
}

/** One that was begun before anybody wanted it. */
let ahead:
  | (Opening & { path: string; version: string; tellTo: (onProgress: (progress: Progress) => void) => void })
  | null = null;

/** Begins to read a file that will be wanted soon: the page that shows its events is not drawn yet. */
export function openAhead(path: string, version: string): void {
  ahead?.file.close();
  let tell = (_progress: Progress): void => {};
  const opening = open(path, version, (progress) => tell(progress));
  // Not unhandled: whoever opens the file gets this very promise, and tells what went wrong.
  opening.opened.catch(() => undefined);
  const tellTo = (onProgress: typeof tell) => {
    tell = onProgress;
  };
  ahead = { path, version, tellTo, ...opening };
}

/**
 * Reads a Parquet file of events; one that was begun ahead it takes over, only once. `path` is below `data/`,
 * `version` the dataset's. What was opened is to be closed by whoever asked.
 */
export function openEvents(path: string, version: string, onProgress: (progress: Progress) => void): Opening {
  closeAhead(path);
  const begun = ahead;
  ahead = null;
  if (begun?.version === version) {
    begun.tellTo(onProgress);
    return begun;
  }
  begun?.file.close();
  return open(path, version, onProgress);
}

/**
 * Closes a file that was begun ahead unless it is this one: the dataset file that named it may be refused. `path` is
 * `null` where no file is wanted.
 */
export function closeAhead(path: string | null): void {
  if (ahead === null || ahead.path === path) return;
  ahead.file.close();
  ahead = null;
}

function open(path: string, version: string, onProgress: (progress: Progress) => void): Opening {
  const file = new EventFile(path, onProgress);
  return { file, opened: file.open(version) };
}
