/** The middle of some figures; `null` where there is none. */
export function median(figures: readonly (number | null)[]): number | null;
