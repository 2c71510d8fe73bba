import type { PageSize } from '@/ui/pageSize';

// In rem: with text twice as large the page is laid out as on half the width. The style sheets ask for the same widths.

/** Whether the page has one column, the list first, the details as a sheet: below 760 px at the usual size of text. */
export function isPhoneWide({ width }: PageSize): boolean {
  return width < 47.5;
}

/** Whether the article has room beside the rest: from 1200 px on. Below, it is a tab beside the details. */
export function isDeskWide({ width }: PageSize): boolean {
  return width >= 75;
}
