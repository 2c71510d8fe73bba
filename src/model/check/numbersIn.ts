/** English number words, as far as news texts spell numbers out. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['bn', 1e9],
]);
/** By the word for one of them: into how many parts a whole is cut. 'A second' is a length of time. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ...'fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 4]),
]);

const MINUTES_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 24 * 60],
  ['week', 7 * 24 * 60],
]);

/** A number with the word that comes after it; both are in lower case. */
interface Counted {
  value: number;
  next: string;
}

/** A number, and the first token after it. */
interface Small {
  value: number;
  end: number;
}

/**
 * Reads every number that a text prints, in digits or in English words, with the word for its size.
 *
 *     numbersIn('about $35.5 billion and thirty-one road maps, half of them drafts') //=> [35.5e9, 31, 0.5]
 */
export function numbersIn(text: string): number[] {
  return countedIn(text).map(({ value }) => value);
}

/**
 * Adds up the lengths of time that a text prints, in minutes; `null` where it prints none.
 *
 *     minutesIn('about five and a half hours') //=> 330
 */
export function minutesIn(text: string): number | null {
  const lengths = countedIn(text).flatMap(({ value, next }) => {
    const unit = MINUTES_PER_UNIT.get(next.replace(/s$/, ''));
    return unit === undefined ? [] : [value * unit];
  });
  return lengths.length === 0 ? null : lengths.reduce((sum, minutes) => sum + minutes, 0);
}

/** Reads an ISO 8601 duration of days, hours and minutes: `PT5H30M` is 330. */
export function minutesOfIso(iso: string): number {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  return Number(days ?? 0) * 24 * 60 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

function countedIn(text: string): Counted[] {
  const tokens = text.toLowerCase().match(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
  const found: Counted[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { value, end } = readNumber(tokens, at);
    if (value !== null) found.push({ value, next: tokens[end] ?? '' });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Reads one number from `at`; `end` is the first token after it. */
function readNumber(tokens: readonly string[], at: number): { value: number | null; end: number } {
  const small = readSmall(tokens, at);
  if (small === null) return { value: null, end: at };
  let { value, end } = small;
  for (
    let factor = LARGE.get(tokens[end] ?? '');
    factor !== undefined;
    factor = LARGE.get(tokens[end] ?? '')
  ) {
    value *= factor;
    end += 1;
  }
  return { value, end };
}

/** Reads a number without the word for its size: digits, `twenty-one`, `five and a half`, `half a`, `two thirds of a`. */
function readSmall(tokens: readonly string[], at: number): Small | null {
  const part = readPart(tokens, at);
  // 'Three quarters' alone may be as many parts of a year.
  const isYear = part !== null && tokens[part.end - 1]?.startsWith('quarter') && tokens[part.end] !== 'of';
  if (part !== null && !isYear) return { ...part, end: afterOf(tokens, part.end) };
  const first = tokens[at] ?? '';
  let value = simpleValue(first);
  if (value === null) return null;
  let end = at + 1;
  const ones = SMALL.get(tokens[end] ?? '') ?? 0;
  if (SMALL.has(first) && value >= 20 && ones > 0 && ones < 10) {
    value += ones;
    end += 1;
  }
  const more = tokens[end] === 'and' ? readPart(tokens, end + 1) : null;
  return more === null ? { value, end } : { value: value + more.value, end: more.end };
}

/** Reads parts of a whole: `half`, `a tenth`, `two thirds`. */
function readPart(tokens: readonly string[], at: number): Small | null {
  const [first = '', second = ''] = tokens.slice(at, at + 2);
  if (first === 'half') return { value: 1 / 2, end: at + 1 };
  const count = isArticle(first) ? 1 : SMALL.get(first);
  const name = count === 1 ? second : second.replace(/ves$/, 'f').replace(/s$/, '');
  const parts = PARTS.get(name);
  if (count === undefined || parts === undefined || (count !== 1 && name === second)) return null;
  return { value: count / parts, end: at + 2 };
}

/** `half of a` million is `half a` million. */
function afterOf(tokens: readonly string[], at: number): number {
  const end = tokens[at] === 'of' ? at + 1 : at;
  return isArticle(tokens[end]) ? end + 1 : end;
}

function isArticle(token: string | undefined): boolean {
  return token === 'a' || token === 'an';
}

function simpleValue(token: string): number | null {
  if (/^\d/.test(token)) return Number(token.replaceAll(',', ''));
  return SMALL.get(token) ?? null;
}
