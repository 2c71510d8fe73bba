import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import type { Source } from '@/model/record/schema';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { askFirst, sourceQuery } from './sourceQuery';

afterEach(() => vi.unstubAllGlobals());

test('of thousands of texts some are asked for at once, and all of them come', async () => {
  const [source] = soundDataset().sources as [Source];
  let [open, most] = [0, 0];
  vi.stubGlobal('fetch', async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve));
    open -= 1;
    return new Response('words');
  });
  const client = new QueryClient();
  const texts = Array.from({ length: 2_000 }, (_, at) =>
    client.fetchQuery(sourceQuery('talks', { ...source, id: `s${at}` })),
  );
  expect(new Set((await Promise.all(texts)).map(({ text }) => text))).toEqual(new Set(['words']));
  expect(most).toBe(20);
});

test('the text that is looked at is asked for before those that wait', async () => {
  const [source] = soundDataset().sources as [Source];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: URL | string) => {
    asked.push(/s\d+/.exec(String(address))?.[0] ?? '');
    await new Promise((resolve) => setTimeout(resolve));
    return new Response('words');
  });
  const client = new QueryClient();
  const ask = (at: number) =>
    client.fetchQuery(sourceQuery('talks', { ...source, id: `s${at}`, file: `sources/s${at}.txt` }));
  askFirst('talks', 's700');
  const texts = Array.from({ length: 1_000 }, (_, at) => ask(at));
  askFirst('talks', 's900');
  await Promise.all(texts);
  expect(asked).toHaveLength(1_000);
  expect(asked.slice(0, 22).toSorted()).toEqual(
    [...Array.from({ length: 20 }, (_, at) => `s${at}`), 's700', 's900'].toSorted(),
  );
});
