/**
 * `npm run advisories`: asks npm for known advisories about the locked packages and writes the answer, with
 * the day, into `advisories.md`. An audit that did not answer is written as unknown, never as passed. What was read
 * by hand stands below in that file, and stays.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Reads what `npm audit --json` printed: counts by severity, or `null` where it holds no answer. */
export function readAudit(output) {
  try {
    const counts = JSON.parse(output).metadata?.vulnerabilities;
    return typeof counts?.total === 'number' ? counts : null;
  } catch {
    return null;
  }
}

/** Where in the file that begins which a person wrote. */
const BY_HAND = '## Read one by one';

/** The part of a review that was written by hand; nothing where there is none. */
export function keepByHand(text) {
  const start = text.indexOf(BY_HAND);
  return start < 0 ? '' : `\n${text.slice(start)}`;
}

/** What the review says by hand: each package with the version that was read about, and the one that mends it. */
export function readByHand(text) {
  const rows = [...text.matchAll(/^\| `([^`]+)` \| ([\d.]+) \| (.+) \| (?:([\d.]+)|–) \|$/gm)];
  return rows.map(([, name, version, found, mended = null]) => ({ name, version, found, mended }));
}

/** The text of the review; `day` is written YYYY-MM-DD. */
export function writeReview(day, all, published) {
  const row = (what, counts) => `| ${what} | ${sayCounts(counts)} |`;
  return [
    '# Review of advisories',
    '',
    `Asked on ${day} with \`npm run advisories\`. An audit that did not answer is unknown, not passed.`,
    '',
    '| packages | answer |',
    '| --- | --- |',
    row('all that the lock file names', all),
    row('those that the page is built from', published),
    '',
  ].join('\n');
}

function sayCounts(counts) {
  if (counts === null) return '**unknown**: the registry did not answer the audit';
  const found = ['critical', 'high', 'moderate', 'low', 'info'].filter((severity) => counts[severity] > 0);
  return found.length === 0
    ? 'none known'
    : found.map((severity) => `${counts[severity]} ${severity}`).join(', ');
}

function audit(...args) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = spawnSync(npm, ['audit', '--json', '--package-lock-only', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return readAudit(stdout ?? '');
}

if (process.argv[1]?.endsWith('advisories.mjs')) {
  const text = writeReview(new Date().toISOString().slice(0, 10), audit(), audit('--omit=dev'));
  const path = join(ROOT, 'advisories.md');
  writeFileSync(path, text + keepByHand(readFileSync(path, 'utf8')));
  console.log(text);
}
