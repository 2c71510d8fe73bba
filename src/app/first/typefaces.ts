import { dressed } from './styleSheet';

/** Those of `--sans` and `--serif` in `tokens.css`. */
const FAMILIES = ['Source Sans 3 Variable', 'Source Serif 4 Variable'];

/**
 * Asks for the typefaces, in Latin letters, once the style sheet has told where they lie. By itself a browser asks for
 * one when it lays out the first words in it, and what is drawn by then moves when it comes. One that does not come is
 * done without.
 */
dressed.then(() => {
  for (const family of FAMILIES) document.fonts?.load(`1em "${family}"`).catch(() => {});
});
