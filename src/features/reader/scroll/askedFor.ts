import type { ChosenWords } from '@/features/reader/text/chosenWords';
import { paragraphOf } from '@/features/reader/text/readerParts';
import type { ReadSource } from '@/model/record/readSource';
import type { Places } from './usePlaces';
import type { TextSearch } from './useTextSearch';

interface Asked {
  read: ReadSource;
  chosen: ReadonlyMap<number, ChosenWords>;
  places: Places;
  search: TextSearch;
  quote: string | null;
  para: number | null;
}

/**
 * Finds the paragraphs, counted from 0, of what is asked for: the place of a broken quote, else the selected words,
 * else the paragraph that was linked; and beside it the linked paragraph and the hit of the search.
 */
export function askedFor({ read, chosen, places, search, quote, para }: Asked) {
  const numbered = para === null ? -1 : read.paragraphs.findIndex(({ number }) => number === para);
  const linked = para === null || numbered < 0 ? null : { para, paragraph: numbered };
  const { first, ranges } = search.marked;
  const found = search.at === null ? null : paragraphOf(read, ranges[search.at - first]?.start);
  const hit = search.at === null || found === null ? null : { number: search.at, paragraph: found };
  const selected = [...chosen].find(([, { now }]) => now !== '')?.[0] ?? null;
  const paragraph =
    places.place !== null
      ? paragraphOf(read, places.ranges[places.place]?.start)
      : quote === null && para !== null
        ? numbered
        : selected;
  return { paragraph, linked, hit };
}
