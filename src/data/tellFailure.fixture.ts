/** What a server may do wrong with any file, and an ear for what the reader is told of it. */
import { expect, vi } from 'vitest';
import type { FileError } from '@/data/files/FileError';

/** What was told so far, in turn. */
export const said: string[] = [];

/** What a server does with a request. */
export type Answer = (how: RequestInit) => Response | Promise<Response>;
/** From now on every request is answered so. */
export const serve = (answer: Answer) =>
  vi.stubGlobal('fetch', async (_: string, how: RequestInit) => answer(how));

/** Answers that no file of any kind survives. */
export const FAULTS: [what: string, answer: Answer][] = [
  ...[403, 404, 410, 429, 500, 503].map((status): [string, Answer] => [
    `answer ${status}`,
    () => new Response('<html>', { status }),
  ]),
  ['a redirect', () => ({ ok: false, status: 0, type: 'opaqueredirect' }) as Response],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['cut off', () => new Response(cutOff(), { status: 206, headers: { 'Content-Range': 'bytes 0-3/99' } })],
  [
    'silence',
    ({ signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  ],
  ['a web page', () => new Response('<!doctype html><title>Not found</title>')],
  ['an XML file', () => new Response('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>')],
  ['an empty file', () => new Response('')],
  ['Latin-1', () => new Response(new Uint8Array([0x22, 0xe9, 0x22]))],
];

function cutOff(): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([123])),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
}

/** A body without an end. */
export function endless(): ReadableStream {
  const piece = new Uint8Array(5_000_000).fill(32);
  return new ReadableStream({ pull: (controller) => controller.enqueue(piece) });
}

/** What a reader is told, in one line; it fails the test where a sentence names no file or nothing to do. */
export async function tell(what: string, file: string, work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const failure = work().then(
    () => null,
    (error: FileError) => error,
  );
  await vi.runAllTimersAsync();
  const error = await failure;
  vi.useRealTimers();
  expect(error, `${what} of ${file} is told`).toMatchObject({ name: 'FileError', file });
  note(what, error?.message ?? '', file);
}

/** A verb by which a sentence tells what to do: at its beginning, or after a comma, a colon, 'and' or 'or'. */
const TO_DO =
  /(?:^|[.:;,)”] |\b(?:and|or) )(?:add|ask|check|choose|close|compare|copy|correct|find out|give|infer|leave|lengthen|list|load|make|mark|move|name|open|publish|put|remove|rename|save|set|shorten|spell|split|take|try|type|unpack|use|word|write|join|cast)\b/i;

/** Keeps a sentence that names the file; fails the test for another. */
export function note(what: string, sentence: string, file: string): void {
  expect(sentence, what).toContain(file);
  expect(sentence, what).toMatch(/^[^\p{Cc}\p{Cs}]{20,}\.$/u);
  keep(what, sentence);
}

/** Keeps a sentence that says what to do, once for whatever value in whatever record; fails the test for another. */
export function keep(what: string, sentence: string): void {
  expect(sentence, what).toMatch(/\.$/);
  expect(sentence, `${what}: what to do`).toMatch(TO_DO);
  const key = sentence
    .replaceAll(/number \d+/g, 'number')
    .replaceAll(
      /found (?:"(?:[^"\\]|\\.)*"|a list|an object|null|true|a text of [^)]*\)|an empty text|(?:the number )?-?[\d.,e+]*\d)/g,
      'found',
    );
  if (kept.has(key)) return;
  kept.add(key);
  said.push(`${what}: ${sentence}`);
}
const kept = new Set<string>();
