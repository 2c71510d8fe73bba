/** The first units of a text that is longer, with a sign that it goes on; no character is halved. `cutText('abcd', 2) //=> 'ab…'` */
export function cutText(text: string, most: number): string {
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]?$/, '…') : text;
}
