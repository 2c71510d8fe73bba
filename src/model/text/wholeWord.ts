import { unspaced } from './unspaced';

const LETTER = String.raw`(?!${unspaced.source})[\p{L}\p{N}]`;

/**
 * Writes a pattern so that it finds whole words alone, in scripts that put spaces between them; a Korean word goes on
 * with its particle.
 */
export function wholeWord(pattern: string): string {
  return String.raw`(?<!${LETTER})(?:${pattern})(?!(?!(?<=\p{sc=Hangul})\p{sc=Hangul})${LETTER})`;
}
