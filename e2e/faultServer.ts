/**
 * A server of `dist/` on this machine that fails on purpose, file by file. A test tool's own routes can
 * neither break a connection off in the middle nor send a file slowly.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADERS } from '../scripts/policy.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A request on its way to a fault. */
export interface Asked {
  response: ServerResponse;
  /** What is right: the status and headers, and the file or the part of it that is asked for. */
  status: 200 | 206 | 404;
  headers: Record<string, string | number>;
  body: Buffer;
  /** Settles once the server is mended. */
  mended: Promise<void>;
}

export type Fault = (asked: Asked) => void | Promise<void>;

export interface FaultServer {
  address: string;
  /** From now on a file, by the end of its path or a pattern of the whole, is answered by `fault`. */
  fail: (path: string | RegExp, fault: Fault) => void;
  /** From now on every file is answered as it lies there; what is on its way comes to its end. */
  mend: () => void;
  /** Paths that were asked for, in turn. */
  asked: readonly string[];
  close: () => Promise<void>;
}

/**
 * Starts the server on a free port, with the headers of the published page or with others. A folder
 * `data/copy-…` is the first dataset under another name.
 */
export async function startFaultServer(headers: Record<string, string> = HEADERS): Promise<FaultServer> {
  let faults: { path: string | RegExp; fault: Fault }[] = [];
  let mend = () => {};
  let mended = Promise.resolve();
  const asked: string[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // A connection of its own for each file: one that breaks off takes no other with it.
    response.setHeader('Connection', 'close');
    const file = join(DIST, (path === '/' ? '/index.html' : path).replace(/^\/data\/copy-[^/]+/, FIRST));
    const found = faults.find((one) =>
      typeof one.path === 'string' ? path.endsWith(one.path) : one.path.test(path),
    );
    await (found?.fault ?? sound)({ response, mended, ...(await rightAnswer(file, request)) });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    fail(path, fault) {
      if (faults.length === 0)
        mended = new Promise((resolve) => {
          mend = resolve;
        });
      faults.push({ path, fault });
    },
    mend() {
      faults = [];
      mend();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The folder that every `data/copy-…` stands for. */
const FIRST = '/data/belarus-russia-2019-12';

/** What a server that works would answer: the file, the part of it that is asked for, or that there is none. */
async function rightAnswer(file: string, { headers: { range } }: IncomingMessage) {
  const whole = await readFile(file).catch(() => null);
  if (whole === null) return { status: 404, headers: {}, body: Buffer.alloc(0) } as const;
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const body = from === undefined ? whole : whole.subarray(Number(from), Number(to) + 1);
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
  };
  if (from === undefined) return { status: 200, headers, body } as const;
  const part = `bytes ${from}-${Number(from) + body.length - 1}/${whole.length}`;
  return { status: 206, headers: { ...headers, 'Content-Range': part }, body } as const;
}

const sound: Fault = ({ response, status, headers, body }) => {
  response.writeHead(status, headers).end(body);
};

/** Answers with a status and a page of the server's own. */
export const answerWith =
  (status: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) => {
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end('<!doctype html><title>Not what you asked for</title><p>A page.');
  };

/** Sends the right bytes under another type. */
export const asType =
  (type: string): Fault =>
  ({ response, status, headers, body }) => {
    response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);
  };

/** Sends something else in place of the file. */
export const sendInstead =
  (body: string, type: string): Fault =>
  ({ response }) => {
    response.writeHead(200, { 'Content-Type': type }).end(body);
  };

/** Promises the whole file, sends half of it and hangs up. */
export const cutOff: Fault = ({ response, status, headers, body }) => {
  response.writeHead(status, headers);
  response.write(half(body), () => response.destroy());
};

/** Sends half of the file as if it were the whole. */
export const endEarly: Fault = ({ response, status, headers, body }) => {
  response.writeHead(status, { ...headers, 'Content-Length': half(body).length }).end(half(body));
};

/** Refuses the connection in the way that a firewall does. */
export const reset: Fault = ({ response }) => {
  response.socket?.resetAndDestroy();
};

/** Takes the question and never answers. */
export const silence: Fault = async ({ response, mended }) => {
  await mended;
  response.destroy();
};

/** Sends half of the file, then nothing. */
export const fallSilent: Fault = async ({ response, status, headers, body, mended }) => {
  response.writeHead(status, headers);
  response.write(half(body));
  await mended;
  response.destroy();
};

/** Sends a thousand bytes in a second, and the rest at once when the server is mended. */
export const trickle: Fault = async ({ response, status, headers, body, mended }) => {
  response.writeHead(status, headers);
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 250));
    sent += 250;
  }, 250);
  response.on('close', () => clearInterval(timer));
  await mended;
  clearInterval(timer);
  response.end(body.subarray(sent));
};

function half(body: Buffer): Buffer {
  return body.subarray(0, Math.floor(body.length / 2));
}
