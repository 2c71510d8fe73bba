import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '@/model/record/dataset';
import { type ReadSource, readSource } from '@/model/record/readSource';
import type { Source } from '@/model/record/schema';
import { canonicalText, hashOfText } from '@/model/text/canonicalText';
import { FileError, fetchFile } from './fetchFile';
import { retryPassing } from './retryPassing';

/** The text of a source of a dataset, and where its passages stand in it. */
export function sourceQuery(folder: string, dataset: Dataset, source: Source) {
  const file = `${folder}/${source.file}`;
  return queryOptions({
    // The dataset itself: new data looks for its own passages.
    queryKey: ['source', folder, source.id, source.sha256, dataset.version, dataset.evidence.size],
    queryFn: async ({ signal }): Promise<ReadSource> => {
      // The hash in the address: new data never meets an old text from a cache.
      const query = `?sha=${source.sha256.slice(0, 16)}`;
      const read = canonicalText(await fetchFile(file, { freshness: 'keep', query, signal }));
      if ('problem' in read)
        throw new FileError(file, `data/${file} is not readable: ${read.problem}`, false);
      return readSource(dataset, source, read.text, await hashOfText(read.text));
    },
    ...retryPassing,
  });
}
