import { compareSpans } from '@/model/day/compareDates';
import type { Span } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { publishedOf } from '@/model/record/published';
import type { AgendaItem, Source, StatusEntry } from '@/model/record/schema';

/** A status with the date from which it holds. */
export interface DatedStatus {
  entry: StatusEntry;
  /** The date of the event that brought it, or the day of publication; `null` where neither can be read. */
  date: Edtf | null;
}

/**
 * The log of an agenda item in order of time: its last entry is the last known status, wherever that is told. Of
 * the same days the one that is later in the log stands last, however their dates are written.
 */
export function logInTime(dataset: Dataset, item: AgendaItem): DatedStatus[] {
  return item.log
    .map((entry) => ({ entry, date: dateOf(dataset, entry) }))
    .sort((a, b) => compareKnown(a.date, b.date));
}

/**
 * Orders by the days alone, for `sort`. What has no date stands first: nothing says that it is later than what has
 * one, so it never passes for the last. What holds 'by June' stands at its end: by then, and not before all else.
 */
export function compareKnown(a: Edtf | null, b: Edtf | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareSpans(fromEnd(a.span), fromEnd(b.span));
}

function fromEnd({ start, end }: Span): Span {
  return { start: start ?? end, end };
}

/** The source that carries a status, or the claim that it rests on; `undefined` where no passage names one. */
export function sourceOf(dataset: Dataset, { evidence, claim }: StatusEntry): Source | undefined {
  const passage = evidence?.[0] ?? dataset.claims.get(claim ?? '')?.evidence[0];
  return dataset.sources.get(dataset.evidence.get(passage ?? '')?.source ?? '');
}

function dateOf(dataset: Dataset, entry: StatusEntry): Edtf | null {
  const event = dataset.events.get(entry.event ?? '');
  if (event !== undefined) return dataset.dates.get(event.id) ?? null;
  const source = sourceOf(dataset, entry);
  return source === undefined ? null : publishedOf(source);
}
