import { describe, expect, test } from 'vitest';
import { type Made, madeTalks } from '@/model/view/madeTalks.fixture';
import { lastMeeting } from './lastMeeting';

const both = ['anna', 'boris'];
const inOslo = { place: { place: 'oslo', evidence: ['met'] } };

/** What is said of the last event made, in order of time. */
function said(...events: Made[]): string | null {
  const dataset = madeTalks(events);
  return lastMeeting(dataset, dataset.table.size - 1)?.words ?? null;
}

describe('lastMeeting', () => {
  const cases: [name: string, events: Made[], words: string | null][] = [
    [
      'by its place',
      [
        { edtf: '2020-05-01', who: both, ...inOslo },
        { edtf: '2020-05-14', who: both },
      ],
      '13 days after Oslo',
    ],
    [
      'by its day',
      [
        { edtf: '2020-05-01', who: both },
        { edtf: '2020-05-02', who: both },
      ],
      '1 day after 1 May',
    ],
    [
      'by its year too',
      [
        { edtf: '2019-05-01', who: both },
        { edtf: '2020-05-01', who: both },
      ],
      '366 days after 1 May 2019',
    ],
    [
      'whoever is named first',
      [
        { edtf: '2020-05-01', who: ['boris', 'anna'] },
        { edtf: '2020-05-04', who: both },
      ],
      '3 days after 1 May',
    ],
    [
      'the last one counts',
      [
        { edtf: '2020-05-01', who: both },
        { edtf: '2020-05-03', who: both },
        { edtf: '2020-05-04', who: both },
      ],
      '1 day after 3 May',
    ],
    [
      'others between do not',
      [
        { edtf: '2020-05-01', who: both },
        { edtf: '2020-05-02', who: ['anna', 'carl'] },
        { edtf: '2020-05-04', who: both },
      ],
      '3 days after 1 May',
    ],
    [
      'one at about a day between does not',
      [
        { edtf: '2020-05-01', who: both },
        { edtf: '2020-05-02~', who: both },
        { edtf: '2020-05-04', who: both },
      ],
      '3 days after 1 May',
    ],
    ['the first has none', [{ edtf: '2020-05-01', who: both }], null],
    [
      'not from a month',
      [
        { edtf: '2020-05', who: both },
        { edtf: '2020-06-04', who: both },
      ],
      null,
    ],
    [
      'not from about',
      [
        { edtf: '2020-05-01~', who: both },
        { edtf: '2020-06-04', who: both },
      ],
      null,
    ],
    [
      'not between two of one day',
      [
        { edtf: '2020-05-01', who: both },
        { edtf: '2020-05-01', who: both },
      ],
      null,
    ],
    [
      'not of one person',
      [
        { edtf: '2020-05-01', who: ['anna'] },
        { edtf: '2020-05-04', who: ['anna'] },
      ],
      null,
    ],
    [
      'not of three',
      [
        { edtf: '2020-05-01', who: [...both, 'carl'] },
        { edtf: '2020-05-04', who: [...both, 'carl'] },
      ],
      null,
    ],
    [
      'a call is no meeting',
      [
        { edtf: '2020-05-01', who: both, kind: 'call' },
        { edtf: '2020-05-04', who: both },
      ],
      null,
    ],
    [
      'nor is one that was denied',
      [
        { edtf: '2020-05-01', who: both, modality: 'denied' },
        { edtf: '2020-05-04', who: both },
      ],
      null,
    ],
  ];
  for (const [name, events, words] of cases) test(name, () => expect(said(...events)).toBe(words));
});
