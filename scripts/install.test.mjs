import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { complaintAboutNode, isInstalled } from './install.mjs';

describe('complaintAboutNode', () => {
  for (const version of ['20.19.0', '20.20.1', '22.0.0', '100.1.0'])
    test(`${version} will do`, () => expect(complaintAboutNode(version)).toBeNull());
  for (const version of ['20.18.3', '18.20.0', '8.0.0', '19.99.0'])
    test(`${version} will not`, () =>
      expect(complaintAboutNode(version)).toContain(`this is Node ${version}`));
});

describe('isInstalled', () => {
  const locked = {
    '': { name: 'communique' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-machine': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  };
  const a = locked['node_modules/a'];
  const cases = [
    ['nothing is there', null, false],
    ['all is there but what is for another machine', { 'node_modules/a': a }, true],
    ['a package is missing', {}, false],
    ['another version is there', { 'node_modules/a': { ...a, version: '0.9.0' } }, false],
    ['other bytes are there', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }, false],
  ];
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'communique-'));
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  for (const [name, packages, expected] of cases)
    test(name, () => {
      const file = join(root, 'node_modules', '.package-lock.json');
      if (packages !== null) writeFileSync(file, JSON.stringify({ packages }));
      expect(isInstalled(root)).toBe(expected);
    });
});
