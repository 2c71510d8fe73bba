import { QueryClient } from '@tanstack/react-query';
import { expect } from 'vitest';
import type { CatalogueReading } from '@/model/read/readCatalogue';
import { catalogueQuery } from './catalogueQuery';
import { serve } from './tellFailure.fixture';

/**
 * Reads a catalogue as the page does, by the query itself, from a server that sends these bytes; fails the test
 * where a problem is no sentence, or of another file. Rejects with a `FileError`.
 */
export async function readCatalogueFile(body: string | Uint8Array<ArrayBuffer>): Promise<CatalogueReading> {
  serve(() => new Response(body));
  const { queryFn, queryKey } = catalogueQuery();
  const reading = await (queryFn as (context: object) => Promise<CatalogueReading>)({
    client: new QueryClient(),
    signal: new AbortController().signal,
    queryKey,
  });
  for (const { message, file } of reading.problems) {
    expect(file).toBe('index.json');
    expect(message).toMatch(/^[^\p{Cc}\p{Cs}\u202e]{10,2000}\.$/u);
  }
  return reading;
}
