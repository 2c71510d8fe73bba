/**
 * Weighs what a browser fetches: `npm test` runs it after the build and fails where a figure of the design is
 * broken. Fonts are not counted: they come as needed, after the first paint.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../scripts/install.mjs';

/** The most that each part may weigh packed, in KB of 1,000 bytes: the first two as the design asks, the last a limit of our own. */
const LIMITS = {
  'first route without the timeline': 130,
  'lazy timeline with its CSS': 125,
  'our own part of the timeline': 27,
};

/** The packed size of each part in bytes, by its name. */
export function weigh(dist = join(ROOT, 'dist')) {
  const assets = join(dist, 'assets');
  const files = readdirSync(assets).filter((file) => /\.(?:js|css)$/.test(file));
  const sum = (paths) => paths.reduce((total, path) => total + gzipSync(readFileSync(path)).length, 0);
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const first = files.filter((file) => html.includes(file)).map((file) => join(assets, file));
  const named = (name) =>
    files.filter((file) => file.startsWith(`${name}-`)).map((file) => join(assets, file));
  return {
    'first route without the timeline': sum([join(dist, 'index.html'), ...first]),
    'lazy timeline with its CSS': sum(named('visTimeline')),
    'our own part of the timeline': sum(named('Timeline')),
  };
}

/** What is too heavy, a sentence each. */
export function whyTooHeavy(weights) {
  return Object.entries(LIMITS).flatMap(([part, allowed]) => {
    const bytes = weights[part];
    if (bytes === 0) return [`The ${part} was not found in the build.`];
    return bytes <= allowed * 1000
      ? []
      : [`The ${part} weighs ${bytes} bytes packed; at most ${allowed} KB may.`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const weights = weigh();
  for (const [part, bytes] of Object.entries(weights))
    console.log(`${part}: ${(bytes / 1000).toFixed(1)} KB (at most ${LIMITS[part]})`);
  const problems = whyTooHeavy(weights);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
