import { addDays, type Day } from '@/model/day/day';
import { type Edtf, parseEdtf } from '@/model/day/edtf';
import { sayEdtf } from '@/model/day/sayEdtf';
import type { Source } from './schema';

/** When a source was published, as closely as it says: a day, a month or a year. `null` where that cannot be read. */
export function publishedOf({ published }: Source): Edtf | null {
  const reading = parseEdtf(published);
  return 'edtf' in reading ? reading.edtf : null;
}

/** The day by whose end a source was out for certain, the last of its month or year; `null` where that cannot be read. */
export function publishedBy(source: Source): Day | null {
  const end = publishedOf(source)?.span.end ?? null;
  return end === null ? null : addDays(end, -1);
}

/** Says when a source was published: '20 December 2019', 'December 2019'; nothing where that cannot be read. */
export function sayPublished(source: Source): string {
  const published = publishedOf(source);
  return published === null ? '' : sayEdtf(published);
}
