import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from './sha256';

afterEach(() => {
  vi.unstubAllGlobals();
});

// The examples of FIPS 180-2, and of no bytes at all.
const CASES = [
  { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
];

for (const { text, hash } of CASES) {
  test(`hashes '${text}'`, async () => {
    expect(await sha256(new TextEncoder().encode(text))).toBe(hash);
  });
}

test('hashes only the bytes of a view', async () => {
  const view = new TextEncoder().encode('-abc-').subarray(1, 4);
  expect(await sha256(view)).toBe(CASES[1]?.hash);
});

for (const crypto of [undefined, {}]) {
  test(`says null where the page has ${crypto === undefined ? 'no crypto' : 'no crypto.subtle'}`, async () => {
    vi.stubGlobal('crypto', crypto);
    expect(await sha256(new Uint8Array())).toBeNull();
  });
}
