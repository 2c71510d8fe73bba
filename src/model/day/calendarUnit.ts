import { DAY_MS, type Day, partsOf } from './day';

/** Stretches of the calendar, from short to long. A week begins on Monday, a decade with its year 0. */
export const CALENDAR_UNITS = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'half-decade',
  'decade',
  'half-century',
  'century',
  'half-millennium',
  'millennium',
] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** How long each unit is on average, in days. */
export const UNIT_DAYS: Readonly<Record<CalendarUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.2,
  'half-decade': 1826,
  decade: 3652,
  'half-century': 18_262,
  century: 36_524,
  'half-millennium': 182_621,
  millennium: 365_242,
};

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4;
const MONTHS: Readonly<Record<Exclude<CalendarUnit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  'half-decade': 60,
  decade: 120,
  'half-century': 600,
  century: 1200,
  'half-millennium': 6000,
  millennium: 12_000,
};

/** The first day of the unit that holds a day, or of one that many units later. */
export function firstDayOf(unit: CalendarUnit, day: Day, later = 0): Day {
  if (unit === 'day') return (day + later) as Day;
  if (unit === 'week') return (Math.floor((day - A_MONDAY) / 7 + later) * 7 + A_MONDAY) as Day;
  const { year, month } = partsOf(day);
  const first = (Math.floor((year * 12 + month - 1) / MONTHS[unit]) + later) * MONTHS[unit];
  // Not `dayOf`: a window may reach beyond the years that a date can be written in.
  return (new Date(0).setUTCFullYear(Math.floor(first / 12), first - Math.floor(first / 12) * 12, 1) /
    DAY_MS) as Day;
}
