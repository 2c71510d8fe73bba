/** What the calendars of a language, a BCP 47 tag, call days and months. Of one that is not known here they are English. */

/** The names of each month, from January at 0: by itself, and as it stands beside the number of a day. */
export function monthNames(language: string): readonly (readonly string[])[] {
  return upTo(12).map((month) => {
    const first = Date.UTC(2020, month, 1);
    const nameOf = (options: Intl.DateTimeFormatOptions) => partsOf('month', language, options, first);
    return [...new Set([...nameOf({ month: 'long' }), ...nameOf({ month: 'long', day: 'numeric' })])];
  });
}

/** The names of the days of the week, and the words for yesterday, today and tomorrow. */
export function dayNames(language: string): readonly string[] {
  const near = new Intl.RelativeTimeFormat(known(language), { numeric: 'auto' });
  return [
    ...upTo(7).flatMap((day) =>
      partsOf('weekday', language, { weekday: 'long' }, Date.UTC(2020, 0, 1 + day)),
    ),
    ...[-1, 0, 1].map((days) => near.format(days, 'day')),
  ];
}

function partsOf(
  type: 'month' | 'weekday',
  language: string,
  options: Intl.DateTimeFormatOptions,
  at: number,
): string[] {
  const format = new Intl.DateTimeFormat(known(language), {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.formatToParts(at).flatMap((part) => (part.type === type ? [part.value] : []));
}

function known(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const upTo = (count: number) => [...new Array(count).keys()];
