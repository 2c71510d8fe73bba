/** One column, the list first, the details as a sheet. */
export const PHONE = '(width < 760px)';
/** The article stands beside; below, it is a tab beside the details. */
export const WIDE = '(width >= 1200px)';
