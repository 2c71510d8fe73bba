import { expect, test } from 'vitest';
import { allRows } from '@/model/record/eventTable';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { lanesOf } from './lanes';
import { sayInLane } from './sayInLane';

const oslo = { place: 'oslo', evidence: ['met'] };

function said(between: object[]): string | undefined {
  const meet = (edtf: string) => ({ edtf, who: ['anna', 'boris'], place: oslo });
  const dataset = madeTalks([meet('2020-05-01'), ...between, meet('2020-05-04')]);
  const [lane] = lanesOf(dataset, allRows(dataset.table), 'kind');
  if (lane === undefined) throw new Error('no lane');
  return sayInLane(dataset, lane, dataset.table.size - 1).split(/ of \d, /)[1];
}

test('how long two had not met is said once, by whichever name', () => {
  expect(said([])).toBe('three days after Event 0');
  expect(said([{ edtf: '2020-05-03', who: ['carl'] }])).toBe('one day after Event 1, 3 days after Oslo');
});
