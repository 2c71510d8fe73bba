import type { CslItem } from './cslItem';
import { writeBibtex } from './writeBibtex';
import { writeCslJson } from './writeCslJson';
import { writeRis } from './writeRis';
import { writeText } from './writeText';
import { writeWiki } from './writeWiki';

/** A way to write citations down. */
export interface CiteFormat {
  id: 'text' | 'bibtex' | 'ris' | 'csl' | 'wiki';
  label: string;
  /** Of a file, without a dot. */
  extension: string;
  mediaType: string;
  write: (items: readonly CslItem[]) => string;
}

/** The formats, in the order in which they are offered. */
export const CITE_FORMATS: readonly [CiteFormat, ...CiteFormat[]] = [
  { id: 'text', label: 'Text', extension: 'txt', mediaType: 'text/plain', write: writeText },
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  {
    id: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  { id: 'wiki', label: 'Wikipedia', extension: 'wiki', mediaType: 'text/plain', write: writeWiki },
];
