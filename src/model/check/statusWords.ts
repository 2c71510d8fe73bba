import type { Status } from '@/model/record/lists';

/** What English words must say, and must not say, for a status to be theirs. */
interface Meaning {
  says: RegExp;
  saysNot?: RegExp;
}

/** What stands before a deed that has not been done: 'is to be', 'will enter', 'has not been'. */
const NOT_DONE = String.raw`(?<!\b(?:to|will|would|shall|not|never|yet)\s(?:(?:yet|soon|be|been|enter|come|go|take|have)\s)*)`;

/**
 * Similar outcomes stay different: a draft agreed is no agreement, and what is expected has not been done.
 * The stems are those that news texts use for each status; where a source words it otherwise, the status is
 * an inference and says so.
 */
const MEANINGS: Readonly<Record<Status, Meaning>> = {
  'to-be-negotiated': { says: /negotiat|discuss|talk/iu },
  expected: {
    says: /expect|await|due|hope|anticipat|\b(?:will|would|shall|(?:is|are|was|were) to)\b(?!\s(?:\p{L}+\s){0,2}(?:negotiat|discuss|talk))/iu,
  },
  'progress-made': { says: /progress|advanc|closer|headway/iu },
  'approaches-found': { says: /approach|compromise/iu },
  'issues-resolved': { says: /resolv|solv|settl|remov/iu },
  'draft-agreed': { says: /draft[^.]*agree|agree[^.]*draft|initial(?:l?ed)/iu },
  'draft-approved': { says: /draft[^.]*(?:approv|endors)|(?:approv|endors)[^.]*draft/iu },
  agreed: { says: /agree/iu, saysNot: /draft|pending|to be agreed/iu },
  signed: { says: new RegExp(`${NOT_DONE}sign`, 'iu') },
  'in-force': {
    says: new RegExp(
      `${NOT_DONE}(?:in(?:to)? (?:force|effect)|effective|(?<=t(?:ook|aken|akes) )effect)`,
      'iu',
    ),
  },
  pending: { says: /pending|open|unresolved|outstanding|remain|on hold|yet to be/iu, saysNot: /some of/iu },
  'partly-pending': {
    says: /(?:some|part|several|few)[^.]*(?:pending|open|unresolved|outstanding|remain)/iu,
  },
  abandoned: { says: /abandon|drop|withdr[ae]w|cancel|gave up|given up/iu },
};

/** Tells whether English words for a status can mean it: `meansStatus('signed', 'agreed on the draft') //=> false` */
export function meansStatus(status: Status, words: string): boolean {
  const { says, saysNot } = MEANINGS[status];
  return says.test(words) && !saysNot?.test(words);
}
