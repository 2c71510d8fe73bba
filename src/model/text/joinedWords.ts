/** By script: 'and', then 'in', 'to', 'from', 'the' or 'as', which Hebrew and Arabic write together with the word behind them. */
const JOINED: readonly [script: RegExp, words: string][] = [
  [/^\p{sc=Hebrew}/u, 'ו?[בלמהכ]?'],
  [/^\p{sc=Arabic}/u, '[وف]?[بلك]?'],
];

/**
 * Gives the pattern of what may be written together with a word in front of it; '' where its script has nothing of that
 * kind. `joinedPattern('מרץ') //=> 'ו?[בלמהכ]?'`
 */
export function joinedPattern(word: string): string {
  return JOINED.find(([script]) => script.test(word))?.[1] ?? '';
}
