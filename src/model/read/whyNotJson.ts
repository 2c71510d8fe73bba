import { cutText } from '@/lib/cutText';
import { sayFound } from './sayFound';
import { strayHint } from './strayHint';
import { strayIn } from './strayIn';

/** What a file that is cut off may end with: nothing, or the beginning of a word, a number or an escape. */
const BEGUN = /^(?:[-+.a-z]{0,4}|\\u?[\da-f]{0,3})$/i;

/** Why a text is no JSON. */
export interface NoJson {
  /** A clause, with what was found where: `is cut off in line 3, after "…"`. */
  why: string;
  /** A single character is wrong, and can be corrected where it stands; else the file did not come whole, or not alone. */
  isStray: boolean;
}

/**
 * Says why a text is no JSON: it is cut off, holds a second document, or has a stray character, with what slipped there.
 * To be asked only after `JSON.parse` has refused it; it walks the text without recursion.
 */
export function whyNotJson(text: string): NoJson {
  const { depth, isInText, endsAt } = walkJson(text);
  if (endsAt !== null) {
    const next = endsAt + text.slice(endsAt).search(/\S/);
    const found = sayFound(cutText(text.slice(next), 20));
    return {
      why: `${sayRest(text, endsAt)} after its end, in line ${lineOf(text, next)}: ${found}`,
      isStray: false,
    };
  }
  const stray = strayIn(text);
  if ((depth > 0 || isInText) && BEGUN.test(text.slice(stray))) {
    const line = lineOf(text, text.length);
    return { why: `is cut off in line ${line}, after ${sayFound(text.slice(-20))}`, isStray: false };
  }
  const hint = strayHint(text, stray);
  // What is stray is seen best without the lines after it.
  const found = sayFound(text.slice(stray, stray + 20).replace(/(?<=.)[\n\r].*/s, ''));
  const why = `has a stray character in line ${lineOf(text, stray)}: ${found}`;
  return { why: hint === null ? why : `${why} – ${hint}`, isStray: true };
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

/** The line of a place, from 1; a line break is in the line that it ends. */
function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
