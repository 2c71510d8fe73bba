import { beforeEach, expect, test, vi } from 'vitest';
import { nextTurn } from '@/lib/nextTurn';
import { readDatasetInSteps } from '@/model/read/readDataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { readJsonFile } from './readJsonFile';

// Files of tests share their modules: one that came before this may have loaded what is replaced here.
vi.hoisted(() => vi.resetModules());
vi.mock('@/lib/nextTurn', () => ({ nextTurn: vi.fn() }));
beforeEach(() => vi.mocked(nextTurn).mockReset());

const FILE = 'ferry-talks/dataset.json';
const MANY = 4000;

/** Bytes of a sound file with thousands of events more. */
function manyEvents(): Uint8Array {
  const file = soundDataset();
  const [first] = file.events;
  const more = Array.from({ length: MANY }, (_, at) => ({ ...first, relations: [], id: `more-${at}` }));
  return new TextEncoder().encode(JSON.stringify({ ...file, events: [...file.events, ...more] }));
}

/** Reads a file on a machine on which everything takes long: each look at the clock finds a second gone. */
function readSlowly(bytes: Uint8Array, signal: AbortSignal) {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  return readJsonFile(FILE, bytes, (json, file, inTurns) => inTurns(readDatasetInSteps(json, file)), signal);
}

test('a long file is read in turns with the page: after it was parsed, and with every few hundred records', async () => {
  const { counts } = await readSlowly(manyEvents(), new AbortController().signal);
  expect(counts).toEqual({ inFile: MANY + 4, shown: MANY + 4, setAside: 0 });
  // The events are read, dated and asked what they refer to; 200 make a step.
  expect(vi.mocked(nextTurn).mock.calls.length).toBeGreaterThan(3 * (MANY / 200));
});

test('what takes no time is read at once', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  await readJsonFile(FILE, manyEvents(), () => ({ problems: [] }), new AbortController().signal);
  expect(nextTurn).not.toHaveBeenCalled();
});

test('once nobody wants it, it is read no further and gives nothing', async () => {
  const wanted = new AbortController();
  let turns = 0;
  vi.mocked(nextTurn).mockImplementation(async () => {
    turns += 1;
    if (turns === 5) wanted.abort();
  });
  await expect(readSlowly(manyEvents(), wanted.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(turns).toBe(5);
});
