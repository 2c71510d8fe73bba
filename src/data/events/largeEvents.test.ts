import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '@/data/tellFailure.fixture';
import { FILE, makeContext, recordOf, SOUND } from './checkEvents.fixture';
import { EventFile } from './eventFile';
import { LargeEvents } from './largeEvents';
import { smallParquet, text } from './smallParquet.fixture';
import { ranges, stubWorker } from './stubWorker.fixture';

afterEach(() => vi.unstubAllGlobals());

test('what is wrong with a record that is shown all the same is told once it is opened, and once', async () => {
  stubWorker();
  const record = recordOf('call', (event) => {
    const participants = event.participants as object[];
    participants.push({ ...participants[0] });
  }).replace('{"event"', '{"event":0,"event"');
  serve(ranges(smallParquet({ ...SOUND, record: text(record, recordOf('meeting')) })));
  const file = new EventFile(FILE, () => {});
  const large = new LargeEvents(file, FILE, (await makeContext()).dataset, await file.open('1'));
  const heard = vi.fn();
  const stop = large.onRecords(heard);
  await large.record('1');
  expect([large.inRecords(), heard.mock.calls.length]).toEqual([[], 0]);
  await large.record('0');
  await large.record('0');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(large.inRecords().map(({ code, message }) => [code, message.slice(0, 80)])).toEqual([
    ['repeated-field', 'row 0: The field "event" stands a second time in one object, in line 1. Only wha'],
    ['participant-twice', 'row 0: "participants[2]" names the actor "berg" with the part "initiator", as "p'],
  ]);
  stop();
  file.close();
});
