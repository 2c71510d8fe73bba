import { expect, test } from 'vitest';
import { STATUSES, type Status } from '@/model/record/lists';
import { meansStatus } from './statusWords';

/** Words of news texts, and the only statuses that they can mean. */
const CASES: [words: string, statuses: Status[]][] = [
  ['fully agreed on the draft integration road maps', ['draft-agreed']],
  ['approved the draft action program', ['draft-approved']],
  ['the parties agreed on the price', ['agreed']],
  ['signed the treaty', ['signed']],
  ['the treaty entered into force', ['in-force']],
  ['resolved the issues related to the lifting of restrictions', ['issues-resolved']],
  ['found approaches to the compensation', ['approaches-found']],
  ['will soon negotiate the price', ['to-be-negotiated']],
  ['expects to receive $70 million', ['expected']],
  ['still pending', ['pending']],
  ['Some of them are still pending to be agreed upon', ['partly-pending']],
  ['A lot of progress has been made', ['progress-made']],
  ['the plan was dropped', ['abandoned']],
  ['it is to be signed in May', ['expected']],
  ['catches would be limited', ['expected']],
  ['the treaty will enter into force on 1 June', ['expected']],
  ['the treaty has not been signed', []],
  ['the project has been put on hold', ['pending']],
  ['the date is yet to be set', ['pending']],
  ['the rules took effect', ['in-force']],
  ['which was to be signed in May, was signed in June', ['expected', 'signed']],
  ['they will soon discuss it', ['to-be-negotiated']],
  ['the weather was fine', []],
];

for (const [words, statuses] of CASES) {
  test(words, () => {
    expect(STATUSES.filter((status) => meansStatus(status, words))).toEqual(statuses);
  });
}
