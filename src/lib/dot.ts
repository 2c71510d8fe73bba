/** Stands between two parts of a line, and stays with the one that follows: no line ends in it. */
export const DOT = ' ·\u00a0';
