/** The worker that reads Parquet files: see `EventServer`. */
import type { EventRequest } from './eventMessages';
import { EventServer } from './eventServer';

const server = new EventServer((reply, transfer) => self.postMessage(reply, { transfer }));
self.addEventListener('message', ({ data }: MessageEvent<EventRequest>) => void server.serve(data));
