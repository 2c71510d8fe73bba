import { type Day, daysBetween, sayDays } from '@/model/day/day';
import type { Kind, Modality } from '@/model/record/lists';
import { KIND_WORDS, MODALITY_WORDS } from '@/model/record/words';

/** What a screen reader is told of a mark on the timeline. */
export interface SpokenMark {
  /** The date as we read it, 'day not stated' included. */
  when: string;
  /** The day if it is known to the day; `null` for any other date. */
  day: Day | null;
  /** Whether no words of a source carry the date. */
  isInferred: boolean;
  kind: Kind;
  modality: Modality;
  title: string;
  /** The place of the mark in its lane, counted from 1 in order of time, of so many. */
  at: number;
  of: number;
  /** What stands before it in the lane and has a known day, by its name in passing: its place or title; `null` without one. */
  before: { name: string; day: Day | null } | null;
}

/** Beyond a year a count of days tells a listener less than the date does. */
const LONGEST_GAP = 366;

/**
 * Says a mark as a screen reader speaks it: '10 December 2019, telephone call, Lukashenko and Medvedev speak by
 * telephone, 2 of 4, three days after Sochi'. What the shape tells the eye is said too: expected, possible, denied,
 * day not stated, date inferred. A gap that would be a guess, or longer than a year, is left out.
 */
export function sayMark(mark: SpokenMark): string {
  const parts = [
    mark.when,
    mark.isInferred && 'date inferred',
    mark.modality !== 'held' && MODALITY_WORDS[mark.modality],
    KIND_WORDS[mark.kind].one.toLowerCase(),
    mark.title,
    `${mark.at} of ${mark.of}`,
    sayGapAfter(mark),
  ];
  return parts.filter((part) => part !== false && part !== null).join(', ');
}

function sayGapAfter({ before, day }: SpokenMark): string | null {
  if (before === null || before.day === null || day === null) return null;
  const days = daysBetween(before.day, day);
  if (days < 0 || days > LONGEST_GAP) return null;
  return days === 0 ? `the same day as ${before.name}` : `${sayDays(days)} after ${before.name}`;
}
