import { describe, expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import { testBreaks } from './breakDataset.fixture';
import { BREAKS, there, twoSourcesDraft } from './checkVariants.fixture';

describe('checkVariants', () => {
  test('two sources that differ are sound', async () => {
    expect((await twoSourcesDraft().check()).problems).toEqual([]);
  });

  testBreaks(BREAKS, twoSourcesDraft);

  test('another day that cannot be read is left out; the event and its other values stay', () => {
    const draft = twoSourcesDraft();
    there(draft.event().when.otherwise?.[0]).edtf = '2021-02-30';
    const { dataset, problems } = readDataset(draft.file, 'ferry-talks/dataset.json');
    expect(problems.map(({ code }) => code)).toEqual(['edtf']);
    expect(dataset?.events.get('meeting')?.when.otherwise).toBeUndefined();
    expect(dataset?.events.get('meeting')?.place?.otherwise).toHaveLength(1);
  });
});
