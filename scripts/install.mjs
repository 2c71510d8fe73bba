/**
 * Brings the machine to where the program can run: a new enough Node, and the packages of the lock file.
 * It runs before anything is installed, so it uses nothing but Node.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node that the tools run on, as [major, minor]. */
const OLDEST_NODE = [20, 19];

/** Why this Node will not do, in a sentence; `null` if it will: `complaintAboutNode('20.19.0') //=> null` */
export function complaintAboutNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (enough) return null;
  return `Communiqué needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Whether every package of the lock file that this machine needs is installed, in the locked version. */
export function isInstalled(root = ROOT) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    const found = present[path];
    // The optional ones are made for other machines.
    if (path === '' || (found === undefined && (entry.optional || entry.devOptional))) continue;
    if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity)
      return false;
  }
  return true;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Runs a program in the repository and gathers what it prints; resolves to its exit code, or 1 if it
 * could not be started.
 */
export function run(program, args, { env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of an installed package with this Node: `runTool('vite/bin/vite.js', ['build'])`. */
export function runTool(script, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

/** The last lines of an output, so that a failure is told without flooding the screen. */
export function lastLines(output, count) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

/** Ends the program with a sentence. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Checks Node and installs what the lock file asks for and is not there; ends with a sentence if it cannot. */
export async function install() {
  const complaint = complaintAboutNode(process.versions.node);
  if (complaint !== null) giveUp(complaint);
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await runNpm(args);
  if (code === 0 && isInstalled()) return;
  console.error(lastLines(output, 15));
  giveUp(
    'The packages could not be installed; what npm said stands above. Check that this machine reaches its package registry and may write to this folder, then try again.',
  );
}

/** Npm names its own script to what it starts; started without npm, it is looked for on the path. */
function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
}
