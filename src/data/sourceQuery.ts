import { queryOptions } from '@tanstack/react-query';
import type { Source } from '@/model/record/schema';
import { canonicalText, hashOfText } from '@/model/text/canonicalText';
import { FileError, fetchFile } from './fetchFile';
import { retryPassing } from './retryPassing';

/** The text of a source, canonical, and its hash; `null` where the browser cannot compute one. */
export interface SourceText {
  text: string;
  hash: string | null;
}

/** The text of a source of the dataset in a folder. */
export function sourceQuery(folder: string, source: Source) {
  const file = `${folder}/${source.file}`;
  return queryOptions({
    queryKey: ['source', folder, source.id, source.sha256],
    queryFn: async ({ signal }): Promise<SourceText> => {
      // The hash in the address: new data never meets an old text from a cache.
      const query = `?sha=${source.sha256.slice(0, 16)}`;
      const read = canonicalText(await fetchFile(file, { freshness: 'keep', query, signal }));
      if ('problem' in read)
        throw new FileError(file, `data/${file} is not readable: ${read.problem}`, false);
      return { text: read.text, hash: await hashOfText(read.text) };
    },
    ...retryPassing,
  });
}
