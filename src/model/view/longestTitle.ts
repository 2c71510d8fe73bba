/** So many characters of a title are drawn and spoken on the timeline: of a hundred long ones to shape and to measure more takes seconds. */
export const LONGEST_TITLE = 500;
