import { sayCount } from '@/model/record/words';
import type { Problem } from './problem';
import { sayFound } from './sayFound';

/** So many are told one by one. */
const MOST_TOLD = 5;

/** A mark of JSON that leads in or out, or a text with what stands after it. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/gs;

/** Tells which fields stand twice in one object, and where. `text` is sound JSON; `file` names it, as a path below `data/`. */
export function sayRepeats(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: (Set<string> | null)[] = [];
  let [more, line, counted] = [0, 1, 0];
  for (const { 0: token, 1: colon, index } of text.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name: string = JSON.parse(token.slice(0, -colon.length));
      const names = open.at(-1);
      if (!names?.has(name)) names?.add(name);
      else if (problems.length === MOST_TOLD) more += 1;
      else {
        line += text.slice(counted, index).split('\n').length - 1;
        counted = index;
        const found = `The field ${sayFound(name)} stands a second time in one object, in line ${line}.`;
        const problem = problemOf(file, found);
        // In one line the same may stand a million times.
        if (problem.message === problems.at(-1)?.message) more += 1;
        else problems.push(problem);
      }
    }
  }
  if (more > 0) {
    const others = sayCount(more, 'more field stands', 'more fields stand');
    problems.push(problemOf(file, `${others} a second time in one object.`));
  }
  return problems;
}

/** Of one field, or of several. */
function problemOf(file: string, found: string): Problem {
  return {
    file,
    record: null,
    code: 'repeated-field',
    message: `${found} Only what stands last is read, and what stands before it is not shown: join them in one.`,
  };
}
