/**
 * Words for what the schema refuses. The library's own messages speak of types and keys; these speak of
 * the field as it stands in the file, what it must be and what was found.
 */
import * as v from 'valibot';
import { groupDigits } from '@/lib/groupDigits';
import { isOneSlip } from '@/lib/isOneSlip';
import { labelledParticipantSchema, namedParticipantSchema } from '@/model/record/schema';
import { showText } from '@/model/record/showText';
import { sayCount } from '@/model/record/words';
import { sayFound } from './sayFound';
import { sayPath } from './sayPath';

type Issue = v.BaseIssue<unknown>;

/** The most issues of one record that a page tells; the rest are counted. */
export const MOST_TOLD = 3;

/** The most unknown fields of one object that are told by their names; the rest are counted. */
export const MOST_UNKNOWN = 20;

const MUST: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  array: 'must be a list',
  strict_object: 'must be an object',
};

/** What to do about a record in which something is wrong. */
export const CORRECT = 'Correct it in the file.';

/** What to do where all that is wrong is of one kind, by its code. */
const REMEDIES: Readonly<Record<string, string>> = {
  'missing-field': 'Add what is missing.',
  'unknown-field': 'Take it out, or correct its name.',
  unsupported: 'Add one of the two.',
};

/** The kinds of check whose finding says more with the text that was found. */
const TELL_FOUND = new Set(['regex', 'raw_check', 'integer', 'min_value', 'finite']);

/**
 * Says the issues of one record in one clause, without a full stop: so many of them, and how many more there are.
 * Repeats are told once.
 *
 *     sayIssues(issues) //=> '"title" must be text, found a list; "kind" is missing'
 */
export function sayIssues(issues: readonly Issue[], most = MOST_TOLD): string {
  const told = [...new Set(issues.flatMap(sayIssue))];
  const rest = told.length - most;
  return told.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** Says the issues of one record as `sayIssues` does, in whole sentences, with what to do about them. */
export function tellIssues(issues: readonly Issue[], most = MOST_TOLD): string {
  const codes = new Set(issues.map(codeOfIssue));
  const [code = ''] = codes;
  return `${sayIssues(issues, most)}. ${(codes.size === 1 && REMEDIES[code]) || CORRECT}`;
}

/** Says one issue; a union says those of the branch that was meant. Positions in lists count from 0. */
export function sayIssue(issue: Issue): string[] {
  if (issue.type === 'union') return sayParticipant(issue);
  if (isKeyIssue(issue)) return sayKey(issue);
  const field = sayField(issue.path);
  if (issue.kind !== 'schema') return [`${field} ${issue.message}${foundAfterCheck(issue)}`];
  const found = sayFound(issue.input);
  if (issue.type === 'picklist')
    return [`${field} must be one of ${sayOptions(issue.expected)}; found ${found}`];
  if (issue.type === 'literal') return [`${field} must be ${issue.expected}, found ${found}`];
  // A spreadsheet writes numbers so.
  const hint = issue.type === 'number' && isNumeral(issue.input) ? ' – write it without quotation marks' : '';
  return [`${field} ${MUST[issue.type] ?? 'cannot be read'}, found ${found}${hint}`];
}

const isNumeral = (input: unknown) => typeof input === 'string' && /^-?\d+(?:\.\d+)?$/.test(input);

/** A stable name for what kind of issue it is. */
export function codeOfIssue(issue: Issue | undefined): string {
  if (issue?.type === 'check') return 'unsupported';
  // A list in place of an object lacks every key.
  if (issue === undefined || !isKeyIssue(issue) || Array.isArray(issue.path?.at(-1)?.input)) return 'field';
  return issue.expected === 'never' ? 'unknown-field' : 'missing-field';
}

/** With a `label` it is meant as a labelled participant, without as a named one. */
function sayParticipant(issue: Issue): string[] {
  const { input } = issue;
  if (typeof input !== 'object' || input === null) {
    return [`${sayField(issue.path)} must be an object, found ${sayFound(input)}`];
  }
  const schema = Object.hasOwn(input, 'label') ? labelledParticipantSchema : namedParticipantSchema;
  const reading = v.safeParse(schema, input);
  return (reading.issues ?? []).flatMap((inner) =>
    sayIssue({
      ...inner,
      path: [...(issue.path ?? []), ...(inner.path ?? [])] as unknown as Issue['path'],
    } as Issue),
  );
}

function isKeyIssue(issue: Issue): boolean {
  return issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
}

/**
 * A list in place of an object lacks every key: that is told as what it is. Of the unknown fields of an object the
 * library names the first; all are said.
 */
function sayKey(issue: Issue): string[] {
  const path: readonly v.IssuePathItem[] = issue.path ?? [];
  const last = path.at(-1);
  const owner = path.slice(0, -1);
  if (Array.isArray(last?.input)) return [`${sayField(owner)} must be an object, found a list`];
  if (issue.expected !== 'never') return [`${sayField(path)} is missing`];
  const where = owner.length > 0 ? `${sayField(owner)} ` : '';
  const known = issue.message.split(' ');
  const unknown = Object.keys(last?.input as object).filter((field) => !known.includes(field));
  const said = unknown.slice(0, MOST_UNKNOWN).map((field) => sayUnknown(field, known));
  const rest = unknown.length - said.length;
  if (rest > 0) said.push(sayCount(rest, 'more unknown field', 'more unknown fields'));
  return said.map((one) => `${where}has ${one}`);
}

/** Says that a field is none of those that are `known`, and which of them is meant where that is plain. */
export function sayUnknown(field: string, known: readonly string[]): string {
  const plain = field.replaceAll(/[\s_-]/g, '').toLowerCase();
  const meant = known.find((name) => isOneSlip(name.toLowerCase(), plain));
  return `an unknown field "${showText(field)}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`;
}

function sayField(path: readonly v.IssuePathItem[] = []): string {
  return sayPath(path.map(({ type, key }) => (type === 'array' ? Number(key) : String(key))));
}

function foundAfterCheck(issue: Issue): string {
  if (issue.type === 'max_length') return `, found ${groupDigits((issue.input as string).length)}`;
  return TELL_FOUND.has(issue.type) ? `, found ${sayFound(issue.input)}` : '';
}

/** `("a" | "b")` as `a, b`. */
function sayOptions(expected: string | null): string {
  return (expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
}
