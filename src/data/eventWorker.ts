/** The worker that reads Parquet files: see `EventServer`. */
import type { EventReply, EventRequest } from './eventMessages';
import { EventServer } from './eventServer';

const server = new EventServer((reply, transfer) => self.postMessage(reply, { transfer }));
self.addEventListener('message', ({ data }: MessageEvent<EventRequest>) => void server.serve(data));
self.postMessage({ isUp: true } satisfies EventReply);
