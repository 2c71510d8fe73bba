import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { eventSchema, evidenceSchema, headSchema } from '@/model/record/schema';
import { codeOfIssue, sayIssues, tellIssues } from './sayIssue';

const when = { edtf: '2021', position: 'at', evidence: ['e'] };
const event = {
  id: 'a',
  kind: 'call',
  modality: 'held',
  title: 't',
  summary: 's',
  when,
  participants: [],
  evidence: ['e'],
};
const quote = { id: 'a', source: 's', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
const withParticipant = (participant: unknown) => ({ ...event, participants: [participant] });

const EVENTS: readonly [said: string, event: unknown][] = [
  ['"title" must be text, found a list', { ...event, title: [] }],
  ['"title" must be text, found null', { ...event, title: null }],
  ['"title" must be text, found the number 7', { ...event, title: 7 }],
  ['"title" must be text, found true', { ...event, title: true }],
  ['"title" must not be blank, found an empty text', { ...event, title: '' }],
  [
    '"title" must not be blank, found a text of which nothing can be seen (U+3164 + 2)',
    { ...event, title: '\u3164 \u202e' },
  ],
  [
    '"title" must be at most 100,000 characters long, found 100,001',
    { ...event, title: 'x'.repeat(100_001) },
  ],
  ['"title" is missing', { ...event, title: undefined }],
  ['has an unknown field "foo"', { ...event, foo: 1 }],
  ['has an unknown field "sumary" (did you mean "summary"?)', { ...event, sumary: 1 }],
  [
    '"when" has an unknown field "EDTF" (did you mean "edtf"?)',
    { ...event, when: { ...when, EDTF: '2021' } },
  ],
  ['has an unknown field "__proto__"', JSON.parse(`{"__proto__": 1, ${JSON.stringify(event).slice(1)}`)],
  ['"id" must be small letters and digits joined by hyphens, found "A b"', { ...event, id: 'A b' }],
  [
    '"kind" must be one of meeting, call, contacts, talks, summit, statement, approval, signing, agreement, anniversary, other; found "metting"',
    { ...event, kind: 'metting' },
  ],
  ['has an unknown field "foo"; has an unknown field "bar"', { ...event, foo: 1, bar: 2 }],
  ['"when" must be an object, found a list', { ...event, when: [] }],
  ['"when" must be an object, found "today"', { ...event, when: 'today' }],
  ['"when" must have "evidence" or "inferred"', { ...event, when: { ...when, evidence: undefined } }],
  ['"when.evidence" must name at least one passage', { ...event, when: { ...when, evidence: [] } }],
  ['"when" has an unknown field "day"', { ...event, when: { ...when, day: 1 } }],
  ['the record must have "evidence" or "inferred"', { ...event, evidence: undefined }],
  ['the record must be an object, found "x"', 'x'],
  ['the record must be an object, found a list', []],
  ['"participants" must be a list, found an object', { ...event, participants: {} }],
  ['"participants[0]" must be an object, found null', withParticipant(null)],
  ['"participants[0].part" is missing', withParticipant({ actor: 'a', evidence: ['e'] })],
  ['"participants[0].part" is missing', withParticipant({ label: 'a', evidence: ['e'] })],
  ['"participants[0].actor" is missing', withParticipant({ part: 'host', evidence: ['e'] })],
  ['"participants[0]" must have "evidence" or "inferred"', withParticipant({ label: 'a', part: 'host' })],
  [
    '"participants[0]" has an unknown field "actor"',
    withParticipant({ label: 'a', actor: 'b', part: 'host', evidence: ['e'] }),
  ],
  [
    '"participants[0].resolvesTo[0]" must be text, found the number 1',
    withParticipant({ label: 'a', resolvesTo: [1], part: 'host', evidence: ['e'] }),
  ],
  [
    '"title" must be text, found a list; "summary" must be text, found a list; "modality" must be one of held, expected, possible, denied; found "past"; and 1 more',
    { ...event, title: [], summary: [], modality: 'past', place: 7 },
  ],
];

const read = (schema: v.GenericSchema, value: unknown) =>
  v.safeParse(schema, value === undefined ? value : JSON.parse(JSON.stringify(value))).issues ?? [];

describe('sayIssues', () => {
  for (const [said, value] of EVENTS) {
    // As from a file: what is undefined is not there.
    const plain = JSON.parse(JSON.stringify(value) ?? 'null');
    const sorted = (text: string) => text.split('; ').toSorted();
    test(said.slice(0, 80), () => {
      const sentence = sayIssues(v.safeParse(eventSchema, plain).issues ?? []);
      if (said.includes('more')) expect(sentence).toMatch(/; and 1 more$/);
      else expect(sorted(sentence)).toEqual(sorted(said));
    });
  }

  test('says numbers with what was found', () => {
    expect(sayIssues(read(evidenceSchema, { ...quote, start: -1 }))).toBe(
      '"start" must not be negative, found the number -1',
    );
    expect(sayIssues(read(evidenceSchema, { ...quote, start: 0.5 }))).toBe(
      '"start" must be a whole number, found the number 0.5',
    );
    expect(sayIssues(read(evidenceSchema, { ...quote, end: '1' }))).toBe(
      '"end" must be a number, found "1" – write it without quotation marks',
    );
    expect(sayIssues(read(evidenceSchema, { ...quote, end: '1,5' }))).toBe(
      '"end" must be a number, found "1,5"',
    );
    expect(sayIssues(read(evidenceSchema, { ...quote, prefix: 'x'.repeat(501) }))).toBe(
      '"prefix" must be at most 500 characters long, found 501',
    );
  });

  test('says the version', () => {
    expect(
      sayIssues(read(v.object({ schemaVersion: headSchema.entries.schemaVersion }), { schemaVersion: '1' })),
    ).toBe('"schemaVersion" must be 1, found "1"');
  });
});

test('says as many issues as are wanted, and of many unknown fields how many more there are', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`foo${at}`, 1]));
  const said = sayIssues(read(eventSchema, { ...event, title: 1, ...many }), Number.POSITIVE_INFINITY);
  expect(said.split('; ')).toHaveLength(22);
  expect(said).toMatch(/has an unknown field "foo19"; has 10 more unknown fields$/);
});

test('tellIssues says what to do, by what is wrong', () => {
  const told = (value: unknown) => tellIssues(read(eventSchema, value));
  expect(told({ ...event, kind: undefined })).toBe('"kind" is missing. Add what is missing.');
  expect(told({ ...event, foo: 1 })).toBe('has an unknown field "foo". Take it out, or correct its name.');
  expect(told({ ...event, evidence: undefined })).toMatch(/ Add one of the two\.$/);
  expect(told({ ...event, title: 1 })).toMatch(/ Correct it in the file\.$/);
  expect(told({ ...event, when: [] })).toMatch(/ Correct it in the file\.$/);
  expect(told({ ...event, kind: undefined, foo: 1 })).toMatch(/ Correct it in the file\.$/);
});

describe('codeOfIssue', () => {
  const codeOf = (value: unknown) => codeOfIssue(read(eventSchema, value)[0]);
  test('names the kind of issue', () => {
    expect(codeOf({ ...event, title: [] })).toBe('field');
    expect(codeOf({ ...event, title: undefined })).toBe('missing-field');
    expect(codeOf({ ...event, foo: 1 })).toBe('unknown-field');
    expect(codeOf({ ...event, evidence: undefined })).toBe('unsupported');
  });
});
