/** The words that the page uses for the values of the closed lists: one word per thing, everywhere. */
import { groupDigits } from '@/lib/groupDigits';
import type { Kind, Modality, Mode, Part, Relation, Scale, Status } from './lists';

/** What a single event of a kind is called, and several. */
export const KIND_WORDS: Readonly<Record<Kind, { one: string; many: string }>> = {
  meeting: { one: 'Meeting', many: 'Meetings' },
  call: { one: 'Telephone call', many: 'Calls' },
  contacts: { one: 'Contacts', many: 'Contacts' },
  talks: { one: 'Talks', many: 'Talks' },
  summit: { one: 'Summit', many: 'Summits' },
  statement: { one: 'Statement', many: 'Statements' },
  approval: { one: 'Approval', many: 'Approvals' },
  signing: { one: 'Signing', many: 'Signings' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  anniversary: { one: 'Anniversary', many: 'Anniversaries' },
  other: { one: 'Other event', many: 'Other events' },
};

/** What is said of whether an event took place. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  held: 'held',
  expected: 'expected',
  possible: 'possible',
  denied: 'denied',
};

/** Said of an event of which sources give something otherwise; the sign ends no line. */
export const SOURCES_DIFFER = '≠\u00a0sources differ';

/** What is said of how an actor took part. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  attended: 'attended',
  spoke: 'spoke',
  recipient: 'recipient',
  initiator: 'took the initiative',
  host: 'hosted',
  party: 'was a party',
  signatory: 'signed',
  marked: 'marked the day',
};

/** What a status is called; what it means stands in `STATUS_MEANINGS`. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'to-be-negotiated': 'To be negotiated',
  expected: 'Expected',
  'progress-made': 'Progress made',
  'approaches-found': 'Approaches found',
  'issues-resolved': 'Issues resolved',
  'draft-agreed': 'Draft agreed',
  'draft-approved': 'Draft approved',
  agreed: 'Agreed',
  signed: 'Signed',
  'in-force': 'In force',
  pending: 'Pending',
  'partly-pending': 'Partly pending',
  abandoned: 'Abandoned',
};

/** What a status says, and what it does not: similar outcomes stay different. */
export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  'to-be-negotiated': 'Talks about it are still to come.',
  expected: 'Somebody counts on it; that it will come is not promised.',
  'progress-made': 'Nearer than before; nothing is said to be agreed.',
  'approaches-found': 'A way towards a solution is found, not the solution.',
  'issues-resolved': 'The questions about it are resolved; that it has been carried out is not said.',
  'draft-agreed': 'A draft is agreed; it is neither signed nor in force.',
  'draft-approved': 'A draft is approved; it is neither signed nor in force.',
  agreed: 'Agreed; that it was signed is not said.',
  signed: 'Signed; that it is in force is not said.',
  'in-force': 'In force.',
  pending: 'Still to be agreed upon.',
  'partly-pending': 'Some of it is still to be agreed upon.',
  abandoned: 'Given up.',
};

/** A relation read from the event that bears it, and read from the event it points to. */
export const RELATION_WORDS: Readonly<Record<Relation, { out: string; back: string }>> = {
  follows: { out: 'Follows', back: 'Followed by' },
  announces: { out: 'Announces', back: 'Announced by' },
  discusses: { out: 'Discusses', back: 'Discussed in' },
  'part-of': { out: 'Part of', back: 'Includes' },
  'ahead-of': { out: 'Ahead of', back: 'Preceded by' },
};

/** How the words of a speaker are given. */
export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  direct: 'in quotation marks',
  indirect: 'as reported',
  continued: 'continued from the words before',
};

/** What a printed number is multiplied by, for its scale. */
export const SCALE_FACTORS: Readonly<Record<Scale, number>> = {
  one: 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** How many of something there are beside what is shown: `23 more events`, `2 more statuses`. */
export function sayMore(count: number, noun: string): string {
  return sayCount(count, `more ${noun}`, `more ${noun}${noun.endsWith('s') ? 'es' : 's'}`);
}

/** A count with its noun: `1 event`, `23 events`. */
export function sayCount(count: number, one: string, many: string): string {
  return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
