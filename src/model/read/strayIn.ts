const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where the first character stands that JSON does not allow there; the length of the text where there is none. */
export function strayIn(text: string): number {
  const open: string[] = [];
  let wants: 'value' | 'key' | 'colon' | 'next' = 'value';
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (' \t\r\n'.includes(sign)) continue;
    const isClosing = (sign === '}' && open.at(-1) === '{') || (sign === ']' && open.at(-1) === '[');
    if (isClosing && (wants === 'next' || before === open.at(-1))) {
      open.pop();
      wants = 'next';
    } else if (wants === 'colon' && sign === ':') wants = 'value';
    else if (wants === 'next' && sign === ',' && open.length > 0)
      wants = open.at(-1) === '{' ? 'key' : 'value';
    else if ((wants === 'value' || wants === 'key') && sign === '"') {
      at = endOfText(text, at);
      if (text[at] !== '"') return at;
      wants = wants === 'key' ? 'colon' : 'next';
    } else if (wants === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign);
      wants = sign === '{' ? 'key' : 'value';
    } else {
      WORD.lastIndex = at;
      if (wants !== 'value' || !WORD.test(text)) return at;
      at = WORD.lastIndex - 1;
      wants = 'next';
    }
    before = sign;
  }
  return text.length;
}

/** Where a text that begins at `at` ends, or its first character that may not stand in one. */
function endOfText(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && text[next] !== '"' && (text[next] ?? '') >= ' ') {
    ESCAPE.lastIndex = next;
    if (text[next] !== '\\') next += 1;
    else if (ESCAPE.test(text)) next = ESCAPE.lastIndex;
    else return next;
  }
  return next;
}
