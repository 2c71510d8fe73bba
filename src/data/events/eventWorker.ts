/** The worker that reads Parquet files: see `EventServer`. */
import type { EventReply, EventRequest, Ping } from './eventMessages';
import { EventServer } from './eventServer';

const server = new EventServer((reply, transfer) => self.postMessage(reply, { transfer }));
const sayUp = () => self.postMessage({ isUp: true } satisfies EventReply);
self.addEventListener('message', ({ data }: MessageEvent<EventRequest | Ping>) =>
  data === 'ping' ? sayUp() : void server.serve(data),
);
sayUp();
