import { escapePattern } from './escapePattern';

/** The pattern of any of some words, each once, longer ones first. `anyOf(['a.', 'a.b']) //=> '(?:a\\.b|a\\.)'` */
export function anyOf(words: readonly string[]): string {
  const longFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return `(?:${longFirst.map(escapePattern).join('|')})`;
}
