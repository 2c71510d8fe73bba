// In em of the reader's own text size: with text twice as large the page is laid out as on half the width.

/** Below 760 px at the usual text size: one column, the list first, the details as a sheet. */
export const PHONE = '(width < 47.5em)';
/** From 1200 px on the article stands beside; below, it is a tab beside the details. */
export const WIDE = '(width >= 75em)';
