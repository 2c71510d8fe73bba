import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import type { Source } from '@/model/record/schema';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { sourceQuery } from './sourceQuery';

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
