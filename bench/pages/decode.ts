/** Fetches and decodes a dataset as the page does, and draws nothing. */
import { EventFile } from '@/data/events/eventFile';

const file = new EventFile(`${location.hash.slice(1)}/events.parquet`, () => {});
await file.open('1.0.0');
performance.mark('events-painted');
