/** Everything that is measured, built and served on this machine: the page itself, and the pages beside it. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { writeChronicle } from '../scripts/fixture/chronicle.mjs';
import { drawEvents, titleOf } from '../scripts/fixture/drawEvents.mjs';
import { randomFrom } from '../scripts/fixture/random.mjs';
import { writeArticle } from '../scripts/fixture/writeArticle.mjs';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';
import { ROOT, runTool } from '../scripts/install.mjs';
import { findFreePort } from '../scripts/serve.mjs';

const CACHE = join(ROOT, '.cache', 'bench');
const DAY_MS = 86_400_000;
/** As long a stretch as the page opens on. */
const OPENED_MS = 40 * DAY_MS;

/** Builds the page and the pages beside it and serves both; gives their addresses and how to end it. */
export async function serveSite(counts, naiveCounts, articles) {
  const ours = join(CACHE, 'site');
  const beside = join(CACHE, 'beside');
  for (const folder of [ours, beside]) rmSync(folder, { recursive: true, force: true });
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error(`The page could not be built:\n${output}`);
  cpSync(join(ROOT, 'dist'), ours, { recursive: true });
  await buildBeside(beside);
  for (const count of counts)
    cpSync(madeFixture(count), join(ours, 'data', `made-${count}`), { recursive: true });
  for (const meetings of articles) writeArticle(meetings, join(ours, 'data', `article-${meetings}`));
  cpSync(join(ours, 'data'), join(beside, 'data'), { recursive: true });
  for (const count of naiveCounts)
    writeFileSync(join(beside, `items-${count}.json`), JSON.stringify(naiveGiven(count)));
  const servers = [await serveFolder(ours, undefined), await serveFolder(beside, false)];
  return {
    ours: servers[0].address,
    beside: servers[1].address,
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}

/** A fixture of this size, kept from one run to the next: a million events take minutes to write. */
function madeFixture(count) {
  const folder = join(CACHE, 'data', `made-${count}`);
  if (!existsSync(join(folder, 'dataset.json'))) writeFixture(count, folder);
  return folder;
}

function naiveGiven(count) {
  const items = naiveItems(count);
  const starts = items.map(({ start }) => start).toSorted((a, b) => a - b);
  const within = (from) => starts.filter((start) => start >= from && start < from + OPENED_MS).length;
  const [start] = starts.toSorted((a, b) => within(b) - within(a));
  return { items, window: { start, end: start + OPENED_MS } };
}

function naiveItems(count) {
  const { happenings } = writeChronicle(1);
  const items = [];
  for (const { date, happening } of drawEvents(randomFrom(count), count, happenings)) {
    const [start, end] = [date.start ?? date.end - 1, date.end ?? date.start + 1];
    const isDay = end - start === 1;
    items.push({
      id: items.length,
      content: titleOf(happening, items.length),
      start: (start + (isDay ? 0.5 : 0)) * DAY_MS,
      ...(isDay ? {} : { end: end * DAY_MS }),
      group: happening.kind,
    });
  }
  return items;
}

function buildBeside(outDir) {
  const root = join(ROOT, 'bench', 'pages');
  const input = ['empty', 'naive', 'decode'].map((name) => join(root, `${name}.html`));
  mkdirSync(outDir, { recursive: true });
  return build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: false, target: 'es2022', rollupOptions: { input } },
  });
}

/** The page is served with its real headers; the pages beside it, which hold plain vis-timeline, without. */
async function serveFolder(outDir, configFile) {
  const port = await findFreePort();
  const server = await preview({
    root: ROOT,
    ...(configFile === undefined ? {} : { configFile }),
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
