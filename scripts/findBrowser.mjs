/**
 * Finds the browser that the journeys run in: the one named in `CHROME`, Chromium without windows (on Debian as
 * root its package is installed), any other that is installed, or Playwright's own download. It never gives up quietly.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { installPackage, isDebianRoot } from './debian.mjs';
import { runTool } from './install.mjs';

/**
 * Chromium without windows, tabs and menus, which Playwright takes by itself where it downloads one: the whole
 * browser draws them for every page although nobody sees them, and the journeys take twice as long.
 */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** What Chromium is started with: no errands of its own, and nothing that root or a container refuses. */
export const BROWSER_ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-quic', '--disable-gpu'] : []),
];

/** The paths where a Chrome, Chromium or Edge may be installed on this kind of machine. */
function installedPaths() {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
  }
  const apps = MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...apps, ...onPath] : onPath;
}

/** Whether the file is there and starts; on Windows `--version` would open a window, so there it is only looked for. */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

async function playwrightPath() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/** The browser that `CHROME` names, `null` if it names none. Throws if nothing starts there. */
function namedBrowser() {
  const named = process.env.CHROME;
  if (!named) return null;
  if (works(named)) return named;
  throw new Error(
    `CHROME names "${named}", and no browser starts there. Name a Chrome or Chromium, or unset CHROME.`,
  );
}

/** Looks for a browser that is already there; `null` if there is none. */
async function lookForBrowser() {
  const own = await playwrightPath();
  return [...installedPaths(), own].find((path) => path && works(path)) ?? null;
}

/** Gives the path of a browser, installing one where there is none. Throws a sentence that says what to install. */
export async function findBrowser() {
  const named = namedBrowser();
  if (named !== null) return named;
  const present = await lookForBrowser();
  if (present !== null && (!isDebianRoot() || basename(present) === SHELL)) return present;
  for (const name of isDebianRoot() ? [SHELL, 'chromium'] : []) {
    await installPackage(name);
    const found = await lookForBrowser();
    if (found !== null) return found;
  }
  console.log('No browser here: asking Playwright for its own …');
  await runTool('@playwright/test/cli.js', ['install', 'chromium']);
  const downloaded = await lookForBrowser();
  if (downloaded !== null) return downloaded;
  throw new Error(
    'The journeys need a browser and none could be had. Install Google Chrome or Chromium (on Debian: apt-get install chromium), or name one: CHROME=/path/to/chrome npm test',
  );
}
