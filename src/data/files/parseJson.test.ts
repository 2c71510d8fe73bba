import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FileError } from './FileError';
import { parseJson } from './parseJson';

// Files of tests share their modules: one that came before this may have loaded what is replaced here.
vi.hoisted(() => vi.resetModules());

const FILE = 'talks/dataset.json';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function failure(bytes: Uint8Array): Promise<FileError> {
  try {
    await parseJson(FILE, bytes);
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
  throw new Error('The file was parsed.');
}

describe('parseJson', () => {
  const sound: [name: string, text: string, value: unknown][] = [
    ['an object', '{"a":[1,null,"ў"]}', { a: [1, null, 'ў'] }],
    ['white space around it', '\n {"a":1}\r\n', { a: 1 }],
    ['a byte order mark before it', '\ufeff{"a":1}', { a: 1 }],
    ['a bare value', 'null', null],
    ['text that looks like a page', '"<html>"', '<html>'],
  ];
  for (const [name, text, value] of sound)
    test(`reads ${name}`, () => expect(parseJson(FILE, bytesOf(text))).resolves.toEqual(value));

  const broken: [name: string, bytes: Uint8Array, words: string][] = [
    ['nothing', bytesOf(''), 'is empty'],
    ['blanks', bytesOf(' \n '), 'is empty'],
    ['a page', bytesOf('\n<!doctype html><title>Not found</title>'), 'is a web page, not JSON'],
    ['JSON that is cut off', bytesOf('{"a":[1,2'), 'it is cut off'],
    ['JSON that is cut off in a text', bytesOf('{"a":"[}'), 'it is cut off'],
    ['two documents', bytesOf('{"a":1}\n\n{"b":2}'), 'it holds a second document after its end, in line 3'],
    ['lines before what is wrong', bytesOf('\n\n[1}'), 'a stray character in line 3'],
    ['a list and a word', bytesOf('[1]\nend'), 'it holds something after its end, in line 2: "end"'],
    ['UTF-16 without a mark', bytesOf('{\0"\0a'), 'is not readable: This text is in UTF-16'],
    ['a stray comma', bytesOf('{"a":1,}'), 'stray character'],
    ['a plain sentence', bytesOf('Service unavailable'), 'is not sound JSON'],
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x7b, 0xff, 0x7d]),
      'is not readable: These bytes are not UTF-8 from byte FF in line 1 on.',
    ],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'is not readable: This is a file compressed with gzip'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'is not readable: This text is in UTF-16'],
  ];
  for (const [name, bytes, words] of broken) {
    test(`refuses ${name}`, async () => {
      const error = await failure(bytes);
      expect(error).toMatchObject({ file: FILE, isPassing: false });
      expect(error.message.startsWith(`data/${FILE} is `)).toBe(true);
      expect(error.message).toContain(words);
      expect(error.message).toMatch(/\.$/);
      expect(error.message).not.toMatch(/JSON at position|Unexpected|!/);
    });
  }

  test('reads what was written, and no beginning of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), async (value, cut) => {
        const text = JSON.stringify(value).normalize('NFC');
        expect(await parseJson(FILE, bytesOf(text))).toEqual(JSON.parse(text));
        const beginning = text.slice(0, cut % text.length);
        expect((await failure(bytesOf(beginning))).isPassing).toBe(false);
      }),
    );
  });
});

test('a broken file is named though what explains it does not come', async () => {
  vi.doMock('./explanations', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  expect((await failure(bytesOf('{'))).message).toBe(
    `data/${FILE} is not sound JSON. Publish the whole file again.`,
  );
  vi.doUnmock('./explanations');
});

test('it is not waited for without end', async () => {
  vi.doMock('./explanations', () => new Promise(() => {}));
  const late = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(late.signal);
  const told = failure(bytesOf('{'));
  late.abort();
  expect((await told).message).toContain('is not sound JSON');
  expect(timeout).toHaveBeenCalledWith(4_000);
  vi.doUnmock('./explanations');
});
