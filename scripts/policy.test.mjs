/** The files for static hosts hold the very policy that the preview sends. */
import { describe, expect, test } from 'vitest';
import { caddyFile, HEADERS, headersFile, metaPolicy, nginxFile } from './policy.mjs';

const all = (text, pattern) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name, value]) => [name, value]));
const files = [
  ['_headers', headersFile(), /^ {2}([\w-]+): (.+)$/gm],
  ['nginx', nginxFile(), /^add_header ([\w-]+) "(.+)" always;$/gm],
  ['Caddy', caddyFile(), /^ {2}([\w-]+) "(.+)"$/gm],
];

describe('the policy', () => {
  for (const [name, text, pattern] of files)
    test(`${name} sends every header and no other`, () => expect(all(text, pattern)).toEqual(HEADERS));

  test('no header holds what would end its line or its quotation marks', () => {
    for (const value of Object.values(HEADERS)) expect(value).not.toMatch(/["\n\r\\$;]$|["\n\r\\$]/);
  });

  test('no line of _headers is longer than hosts read', () => {
    for (const line of headersFile().split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  test('the meta element holds all of it but what may not stand in one', () => {
    const directives = HEADERS['Content-Security-Policy'].split('; ');
    expect(metaPolicy().split('; ')).toEqual(directives.filter((one) => !one.startsWith('frame-ancestors')));
  });

  test('nothing is allowed that need not be', () => {
    const policy = HEADERS['Content-Security-Policy'];
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|https?:|nonce/);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
