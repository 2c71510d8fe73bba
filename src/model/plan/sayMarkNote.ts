import { sayDayShort } from '@/model/day/day';
import type { Edtf } from '@/model/day/edtf';
import { sayEdtfShort, sayEdtfWhole } from '@/model/day/sayEdtf';
import type { Modality } from '@/model/record/lists';
import { MODALITY_WORDS } from '@/model/record/words';
import { sayOpenEnd } from '@/model/words/sayWhen';
import type { Mark } from './markOf';

interface Noted {
  modality: Modality;
  date: Edtf;
  shape: Mark['shape'];
  /** No words of a source carry the date. */
  isInferred: boolean;
}

/**
 * Says in a few words beside a mark what its shape says to the eye: 'expected · on or after 20 Dec 2019',
 * 'Sept 2019, day not stated · inferred'. Empty for a held event whose day is known.
 */
export function sayMarkNote({ modality, date, shape, isInferred }: Noted): string {
  const notes = [
    modality !== 'held' && MODALITY_WORDS[modality],
    sayDate(shape, date),
    isInferred && 'inferred',
  ];
  return notes.filter((note) => note !== false && note !== '').join(' · ');
}

function sayDate(shape: Mark['shape'], date: Edtf): string {
  // These say 'about' and 'perhaps' by themselves.
  if (shape === 'unit' || shape === 'part') return `${sayEdtfShort(date)}, day not stated`;
  if (date.span.start === null || date.span.end === null) return sayOpen(shape, date);
  const doubts = [date.uncertain && 'perhaps', date.approximate && 'about'].filter(Boolean).join(' ');
  return [doubts, shape === 'soft' && 'day not stated'].filter(Boolean).join(', ');
}

function sayOpen(shape: Mark['shape'], date: Edtf): string {
  if (shape === 'bar') return sayEdtfWhole(date);
  return sayOpenEnd(date, sayDayShort) ?? `${sayEdtfShort(date)}, day not stated`;
}
