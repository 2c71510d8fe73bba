import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAhead } from './openEvents';
import { openEventsAhead } from './openEventsAhead';

vi.mock('./openEvents', () => ({ openAhead: vi.fn() }));
beforeEach(() => vi.mocked(openAhead).mockClear());
afterEach(() => vi.restoreAllMocks());

const NAMING = { version: '3', events: { file: 'events.parquet' }, title: 'Ä'.repeat(300) };
const answering = (body: unknown, status = 200) =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

test('the file of events that a dataset file names is begun, and the answer stays to be read', async () => {
  const answer = answering(NAMING);
  await openEventsAhead('many', answer);
  expect(openAhead).toHaveBeenCalledExactlyOnceWith('many/events.parquet', '3');
  expect(await (await answer).json()).toEqual(NAMING);
});

test.each([
  ['events of its own', { ...NAMING, events: [] }],
  ['a file in another folder', { ...NAMING, events: { file: '../other/events.parquet' } }],
  ['a file of another origin', { ...NAMING, events: { file: '//news.example/events.parquet' } }],
  ['a name that is no text', { ...NAMING, events: { file: ['events.parquet'] } }],
  ['no version', { ...NAMING, version: 3 }],
  ['no object', 'null'],
  ['no JSON', '<!doctype html>'],
  ['more than is looked into', { ...NAMING, title: 'x'.repeat(100_000) }],
])('of %s nothing is begun, and the answer stays to be read', async (_name, body) => {
  const answer = answering(body);
  await openEventsAhead('many', answer);
  expect(openAhead).not.toHaveBeenCalled();
  expect(await (await answer).text()).toBe(typeof body === 'string' ? body : JSON.stringify(body));
});

test('an answer that is an error, or never came, is left to whoever shows the dataset', async () => {
  await openEventsAhead('many', answering(NAMING, 404));
  await openEventsAhead('many', Promise.reject(new TypeError('no connection')));
  expect(openAhead).not.toHaveBeenCalled();
});
