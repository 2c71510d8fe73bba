import { queryOptions } from '@tanstack/react-query';
import { atMost } from '@/data/files/atMost';
import { FileError } from '@/data/files/FileError';
import { fetchFile } from '@/data/files/fetchFile';
import { CHECK_FILE, markupOf } from '@/data/files/markupOf';
import { MOST_SOURCE_BYTES } from '@/model/record/limits';
import type { Source } from '@/model/record/schema';
import { canonicalText, hashOfText } from '@/model/text/canonicalText';
import { keepProgress } from './progressQuery';
import { retryPassing } from './retryPassing';

/** The text of a source, canonical, and its hash; `null` where the browser cannot compute one. */
export interface HashedText {
  text: string;
  hash: string | null;
}

/** A browser refuses thousands of requests at once, and who waits in its queue would be taken for a silent server. */
const turns = atMost(20);

const nameOf = (folder: string, sourceId: string) => `${folder}/${sourceId}`;

/** Asks for the text of the source that is looked at before all others that wait. */
export function askFirst(folder: string, sourceId: string): void {
  turns.callForward(nameOf(folder, sourceId));
}

/** The text of a source of the dataset in a folder. */
export function sourceQuery(folder: string, source: Source) {
  const file = `${folder}/${source.file}`;
  return queryOptions({
    queryKey: ['source', folder, source.id, source.sha256],
    queryFn: async ({ client, signal }): Promise<HashedText> => {
      // With the hash in the address new data never meets an old text from a cache.
      const query = `?sha=${source.sha256.slice(0, 16)}`;
      const onProgress = keepProgress(client, file);
      const how = { freshness: 'keep', most: MOST_SOURCE_BYTES, query, signal, onProgress } as const;
      const bytes = await turns.take(nameOf(folder, source.id), () => fetchFile(file, how));
      const read = canonicalText(bytes);
      if ('problem' in read)
        throw new FileError(file, `data/${file} is not readable: ${read.problem}`, false);
      const hash = await hashOfText(read.text);
      const markup = hash === source.sha256 ? null : markupOf(read.text);
      if (markup !== null) {
        const sentence = `data/${file} is ${markup}, not the text of the source. ${CHECK_FILE}`;
        throw new FileError(file, sentence, false);
      }
      return { text: read.text, hash };
    },
    ...retryPassing,
  });
}
