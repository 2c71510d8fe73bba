/** The published talks of December 2019 with their article, as the page reads them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDataset } from '@/model/read/readDataset';
import type { Dataset } from '@/model/record/dataset';
import { type ReadSource, readSource } from '@/model/record/readSource';
import { EMPTY_VIEW, linkTo, type View } from '@/model/view/view';
import type { CiteShelf } from './cite';

const NAME = 'belarus-russia-2019-12';
const folder = join(fileURLToPath(import.meta.url), `../../../../public/data/${NAME}`);

/** The page is taken to stand at this address. */
const HOST = 'https://communique.example/';

/** Reads the talks; `url` is the address of the article at its publisher, `edit` changes its text. */
export function decemberTalks(url?: string, edit = (text: string) => text): CiteShelf {
  const file = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'));
  // The golden files are of this edition, whichever is published now.
  Object.assign(file, { version: '1.0.0', updated: '2026-11-24' });
  if (url !== undefined) for (const source of file.sources) source.url = url;
  const { dataset } = readDataset(file, 'dataset.json');
  if (dataset === null) throw new Error('The published dataset cannot be read.');
  return { dataset, sources: readAll(dataset, edit), view: { ...EMPTY_VIEW, dataset: NAME }, address };
}

const address = (view: View) => `${HOST}${linkTo(view, {})}`;

function readAll(dataset: Dataset, edit: (text: string) => string): Map<string, ReadSource> {
  return new Map(
    [...dataset.sources.values()].map((source) => {
      const text = edit(readFileSync(join(folder, source.file), 'utf8'));
      const hash = createHash('sha256').update(text).digest('hex');
      return [source.id, readSource(dataset, source, text, hash)];
    }),
  );
}
