import type { Page } from '@playwright/test';
import { SOUND_TEXT, soundDataset } from '../src/model/record/soundDataset.fixture';
import { serveDataset } from './serveDataset';

/** Answers for the sound dataset as `ferry-talks`, with `events` as the Parquet file that its events lie in. */
export function serveEvents(page: Page, events: Uint8Array): Promise<void> {
  const json = { ...soundDataset(), events: { file: 'events.parquet' }, claims: [] };
  return serveDataset(page, 'ferry-talks', json, (path) => (path.endsWith('.parquet') ? events : SOUND_TEXT));
}
