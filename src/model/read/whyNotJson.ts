import { cutText } from '@/lib/cutText';
import { sayFound } from './sayFound';
import { strayHint } from './strayHint';
import { strayIn } from './strayIn';

/** What a file that is cut off may end with: nothing, or the beginning of a word, a number or an escape. */
const BEGUN = /^(?:[-+.a-z]{0,4}|\\u?[\da-f]{0,3})$/i;

/**
 * Says in a clause why a text is no JSON, and what was found where: `is cut off in line 3, after "…"`, `holds a second
 * document`, or `has a stray character in line 3: …`, and what slipped there. To be asked only after `JSON.parse` has refused it; it walks the text without recursion.
 */
export function whyNotJson(text: string): string {
  const { depth, isInText, endsAt } = walkJson(text);
  if (endsAt !== null)
    return `${sayRest(text, endsAt)} after its end, in line ${lineOf(text, endsAt)}: ${sayFound(cutText(text.slice(endsAt).trimStart(), 20))}`;
  const stray = strayIn(text);
  if ((depth > 0 || isInText) && BEGUN.test(text.slice(stray)))
    return `is cut off in line ${text.split('\n').length}, after ${sayFound(text.slice(-20))}`;
  const hint = strayHint(text, stray);
  // What is stray is seen best without the lines after it.
  const found = text.slice(stray, stray + 20).replace(/(?<=.)[\n\r].*/s, '');
  return `has a stray character in line ${strayLine(text, stray)}: ${sayFound(found)}${hint === null ? '' : ` – ${hint}`}`;
}

/** How far brackets and quotation marks lead; `endsAt` is where something stands after the first document. */
function walkJson(text: string): { depth: number; isInText: boolean; endsAt: number | null } {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth <= 0 && text.slice(at + 1, at + 1000).trim() !== '')
        return { depth, isInText, endsAt: at + 1 };
    }
  }
  return { depth, isInText, endsAt: null };
}

function sayRest(text: string, at: number): string {
  return /^\s*[{[]/.test(text.slice(at, at + 1000)) ? 'holds a second document' : 'holds something';
}

/** A line break within a text is in the line that it ends. */
function strayLine(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function lineOf(text: string, at: number): number {
  const next = at + text.slice(at).search(/\S/);
  return text.slice(0, next).split('\n').length;
}
