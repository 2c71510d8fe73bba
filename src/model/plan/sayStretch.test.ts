import { expect, test } from 'vitest';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { type OverviewStretch, overviewOf } from './overview';
import { sayStretch } from './sayStretch';

const cases: [first: string, last: string, said: string][] = [
  ['1999-12-08', '1999-12-08', 'Dec 1999'],
  ['2019-12-07', '2019-12-20', 'Dec 2019'],
  ['2019-09-01', '2019-12-20', 'Sept–Dec 2019'],
  ['2018-12-01', '2019-01-20', 'Dec 2018 – Jan 2019'],
  ['1999-12-08', '2019-12-20', '1999–2019'],
  ['2019-12', '2019-12-20/..', 'Dec 2019'],
  ['2019', '2019', '2019'],
  ['2019', '2019-02-20', '2019'],
  ['2018-12-20', '2019~', '2018–2019'],
  ['199X', '199X', '1990s'],
  ['19XX', '19XX', '1900–1999'],
  ['1990', '199X', '1990'],
  ['1989/1993', '1989-XX', '1989'],
];
for (const [first, last, said] of cases)
  test(`from ${first} to ${last}: ${said}`, () => {
    // A long gap between the two would be skipped; other events in it would close it.
    const { table } = madeTalks([first, last].map((edtf) => ({ edtf, kind: 'meeting' })));
    const stretches = overviewOf(table, allRows(table));
    const stretch = {
      ...stretches[0],
      ...stretches.at(-1),
      start: stretches[0]?.start,
      first: stretches[0]?.first,
    };
    expect(sayStretch(stretch as OverviewStretch)).toBe(said);
  });
