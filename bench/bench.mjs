/**
 * `npm run bench`: measures the production build beside an empty page and plain vis-timeline, in one browser,
 * turn by turn, and writes `bench/results.json` and the table in the README. It fails nothing: what must hold
 * is held by `npm test` and `npm run proof`. `npm run bench -- --rounds 5 --most 100000` changes the effort.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/findBrowser.mjs';
import { install, ROOT, runTool } from '../scripts/install.mjs';
import { weigh } from './bytes.mjs';
import { measureArticle, measureOpening, measurePage } from './measure.mjs';
import { intoReadme, median, ratiosOf, reduceArticle, reduceRounds } from './report.mjs';
import { serveSite } from './site.mjs';

const COUNTS = [100, 1_000, 100_000, 1_000_000];
const NAIVE_COUNTS = [100, 1_000];
/** Meetings told of in an article; 500 of them in a million letters with 5,000 passages. */
const ARTICLES = [10, 500];

function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? usual : Number(process.argv[at + 1]);
  return Number.isInteger(value) && value > 0 ? value : usual;
}

/** A page that could not be measured is told, and the others go on. */
const tellUnmeasured = (name) => (error) => {
  console.log(`${name}: ${error.message.split('\n')[0]}`);
  return { painted: null };
};

const loads = () => loadavg().map((load) => load.toFixed(1));

await install();
const rounds = option('rounds', 3);
const counts = COUNTS.filter((count) => count <= option('most', 1_000_000));
console.log('Building and making the datasets …');
const site = await serveSite(counts, NAIVE_COUNTS, ARTICLES);
const executablePath = await findBrowser();
const pages = [
  ['empty', `${site.beside}empty.html`, false],
  ...counts.map((count) => [`ours ${count}`, `${site.ours}#dataset=made-${count}&view=timeline`, true]),
  ...NAIVE_COUNTS.flatMap((count) => [
    [`naive ${count}`, `${site.beside}naive.html#${count}`, false],
    [`naive ${count}, on a window`, `${site.beside}naive.html#${count},window`, false],
  ]),
];
const machine = {
  date: new Date().toISOString().slice(0, 10),
  cpus: cpus().length,
  model: cpus()[0]?.model ?? 'unknown',
  rounds,
  load: loads(),
};
const found = new Map(pages.map(([name]) => [name, []]));
const articles = new Map(ARTICLES.map((meetings) => [meetings, []]));
const decoded = new Map(counts.filter((count) => count > 5_000).map((count) => [count, []]));
for (let round = 1; round <= rounds; round += 1) {
  for (const [name, address, isOurs] of pages) {
    // A browser of its own for each page: what one leaves behind is not the next one's.
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
    const result = await measurePage(browser, address, { isOurs }).catch(tellUnmeasured(name));
    found.get(name).push(result);
    console.log(`round ${round}, ${name}:`, JSON.stringify(result));
    await browser.close();
  }
  for (const [meetings, results] of articles) {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
    const address = `${site.ours}#dataset=article-${meetings}&view=timeline&event=meeting-1`;
    const parts = [0.5, 0.9, 0.2, 0.7, 0.4];
    const events = parts.map((part) => `meeting-${Math.round(meetings * part)}`);
    const name = `article ${meetings}`;
    results.push(await measureArticle(browser, address, events).catch(tellUnmeasured(name)));
    console.log(`round ${round}, ${name}:`, JSON.stringify(results.at(-1)));
    await browser.close();
  }
  for (const [count, times] of decoded) {
    const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
    times.push(await measureOpening(browser, `${site.beside}decode.html#made-${count}`));
    await browser.close();
  }
}
await site.close();

const medians = Object.fromEntries([...found].map(([name, results]) => [name, reduceRounds(results)]));
const read = Object.fromEntries(
  [...articles].map(([meetings, results]) => [meetings, reduceArticle(results)]),
);
const alone = Object.fromEntries([...decoded].map(([count, times]) => [count, median(times)]));
const results = {
  machine: { ...machine, loadAfter: loads() },
  ratios: ratiosOf(medians, alone, read),
  pages: medians,
  articles: read,
  decoded: alone,
  weights: weigh(),
};
writeFileSync(join(ROOT, 'bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
const readme = join(ROOT, 'README.md');
writeFileSync(readme, intoReadme(readFileSync(readme, 'utf8'), results));
// As `npm run format` would leave them.
await runTool('@biomejs/biome/bin/biome', ['check', '--write', 'bench/results.json']);
for (const [what, limit, figure] of results.ratios)
  console.log(`${what}: ${figure?.toFixed(2) ?? '–'} (at most ${limit})`);
process.exit();
