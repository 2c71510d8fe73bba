import { SECOND_FILE, SECOND_TEXT, twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { type Break, Draft } from './breakDataset.fixture';

export function twoSourcesDraft(): Draft {
  const draft = new Draft();
  draft.file = twoSourcesDataset();
  draft.more.set(SECOND_FILE, SECOND_TEXT);
  return draft;
}

/** Whatever it is, it must be there to be broken. */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The fixture lacks what the test breaks.');
  return value;
}

export const BREAKS: readonly Break[] = [
  [
    'variant-same',
    'the same day as the record',
    (draft) => {
      const { when } = draft.event();
      Object.assign(there(when.otherwise?.[0]), {
        edtf: '2021-03-04',
        words: 'on 4 March',
        evidence: ['p1-meeting'],
      });
      const post = new Set(['ep-day', 'ep-dateline']);
      delete there(when.otherwise?.[0]).inferred?.evidence;
      draft.file.evidence = draft.file.evidence.filter(({ id }) => !post.has(id));
    },
  ],
  [
    'variant-same',
    'the same number in another scale',
    (draft) => {
      const { otherwise } = draft.figure();
      otherwise?.push({
        ...there(otherwise[0]),
        value: 15000,
        scale: 'thousand',
        evidence: ['ep-money-again'],
      });
      draft.file.evidence.push({ ...draft.quote('ep-money'), id: 'ep-money-again' });
    },
  ],
  [
    'variant-passage',
    'one passage for two days',
    (draft) => {
      draft.event().when.evidence?.push('ep-day');
    },
  ],
  [
    'missing-field',
    'another value without a passage',
    (draft) => {
      Object.assign(there(draft.event().place?.otherwise?.[0]), { evidence: undefined });
    },
  ],
  [
    'when-words',
    'another day in words that no passage prints',
    (draft) => {
      there(draft.event().when.otherwise?.[0]).words = 'on 6 March';
    },
  ],
  [
    'when-day',
    'another day than its passage prints',
    (draft) => {
      there(draft.event().when.otherwise?.[0]).edtf = '2021-03-06';
    },
  ],
  [
    'place',
    'another place that its passage does not print',
    (draft) => {
      there(draft.event().place?.otherwise?.[0]).evidence = ['ep-duration'];
    },
  ],
  [
    'duration-value',
    'another duration than its words say',
    (draft) => {
      there(draft.event().duration?.otherwise?.[0]).iso = 'PT4H';
    },
  ],
  [
    'figure-value',
    'another number than its words say',
    (draft) => {
      there(draft.figure().otherwise?.[0]).value = 16;
    },
  ],
  [
    'unclaimed',
    "a speaker's other number without the claim",
    (draft) => {
      delete there(draft.figure().otherwise?.[0]).claim;
    },
  ],
  [
    'dangling',
    'another place that is not there',
    (draft) => {
      there(draft.event().place?.otherwise?.[0]).place = 'nowhere';
      draft.file.places.pop();
    },
  ],
  [
    'edtf',
    'another day that is none',
    (draft) => {
      there(draft.event().when.otherwise?.[0]).edtf = '2021-02-30';
    },
  ],
];
