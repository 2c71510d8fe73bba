import { queryOptions } from '@tanstack/react-query';
import { MOST_SOURCE_BYTES } from '@/model/record/limits';
import type { Source } from '@/model/record/schema';
import { canonicalText, hashOfText } from '@/model/text/canonicalText';
import { FileError } from './FileError';
import { fetchFile } from './fetchFile';
import { keepProgress } from './progressQuery';
import { retryPassing } from './retryPassing';

/** How a page begins; no article does. */
const PAGE = /^\s*<(?:!doctype|html|head|body)\b/i;

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
    queryFn: async ({ client, signal }): Promise<SourceText> => {
      // The hash in the address: new data never meets an old text from a cache.
      const query = `?sha=${source.sha256.slice(0, 16)}`;
      const onProgress = keepProgress(client, file);
      const how = { freshness: 'keep', most: MOST_SOURCE_BYTES, query, signal, onProgress } as const;
      const bytes = await fetchFile(file, how);
      const read = canonicalText(bytes);
      if ('problem' in read)
        throw new FileError(file, `data/${file} is not readable: ${read.problem}`, false);
      const hash = await hashOfText(read.text);
      if (hash !== source.sha256 && PAGE.test(read.text)) {
        const sentence = `data/${file} is a web page, not the text of the source. The server may answer a missing file with a page: check that the file is there.`;
        throw new FileError(file, sentence, false);
      }
      return { text: read.text, hash };
    },
    ...retryPassing,
  });
}
