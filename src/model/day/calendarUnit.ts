import { DAY_MS, type Day, partsOf } from './day';

/** What is counted in days, from the same Monday on, and what in months. */
const DAYS = { day: 1, week: 7, fortnight: 14 };
const MONTHS = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'two-years': 24,
  'half-decade': 60,
  decade: 120,
  'half-century': 600,
  century: 1200,
  'half-millennium': 6000,
  millennium: 12_000,
};

/** A stretch of the calendar. A week begins on Monday, a decade with its year 0. */
export type CalendarUnit = keyof typeof DAYS | keyof typeof MONTHS;

/** All of them, from short to long. */
export const CALENDAR_UNITS = Object.keys({ ...DAYS, ...MONTHS }) as CalendarUnit[];

/** 1970-01-05 was a Monday. */
const A_MONDAY = 4;

/** How long a unit is on average, in days. */
export function daysOf(unit: CalendarUnit): number {
  return unit in DAYS ? DAYS[unit as keyof typeof DAYS] : MONTHS[unit as keyof typeof MONTHS] * 30.4369;
}

/** The first day of the unit that holds a day, or of one that many units later. */
export function firstDayOf(unit: CalendarUnit, day: Day, later = 0): Day {
  if (unit in DAYS) {
    const days = daysOf(unit);
    return ((Math.floor((day - A_MONDAY) / days) + later) * days + A_MONDAY) as Day;
  }
  const months = MONTHS[unit as keyof typeof MONTHS];
  const { year, month } = partsOf(day);
  const first = (Math.floor((year * 12 + month - 1) / months) + later) * months;
  // Not `dayOf`: a window may reach beyond the years that a date can be written in.
  return (new Date(0).setUTCFullYear(Math.floor(first / 12), first - Math.floor(first / 12) * 12, 1) /
    DAY_MS) as Day;
}
