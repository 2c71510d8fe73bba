/** Serves `dist/` as it is published, headers included, for `npm start` and for the journeys. */
import { createServer } from 'node:net';
import { ROOT } from './install.mjs';

/** The only address that is listened on: nothing outside this machine reaches it. */
const HOST = '127.0.0.1';

/** Whether a port of this machine can be listened on. */
export function isFree(port) {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

/** A port that nothing listens on at present. */
export function findFreePort() {
  return listenOnce(0);
}

function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}

/** Starts Vite's preview on a port; gives its address and how to end it. Throws if the port is taken. */
export async function serve(port) {
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: HOST, port, strictPort: true },
  });
  return { address: `http://${HOST}:${port}/`, close: () => server.close() };
}
