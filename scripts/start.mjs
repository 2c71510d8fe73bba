/**
 * `npm start`: installs what is missing, builds, serves the page with its real headers, prints the
 * address and opens a browser where there is one. `npm start -- --port 5000` chooses the port.
 */
import { spawn } from 'node:child_process';
import { giveUp, install, lastLines, runTool } from './install.mjs';
import { isFree, serve } from './serve.mjs';

const USUAL_PORT = 4173;

/** The port that the arguments ask for, the usual one without, `null` if it is none. */
function readPort(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  if (at < 0) return USUAL_PORT;
  const text = args[at].startsWith('--port=') ? args[at].slice('--port='.length) : args[at + 1];
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : null;
}

function takenPort(port) {
  return `Port ${port} is taken or not allowed, so the page cannot be served there. End the program that uses it, or choose another port: npm start -- --port ${port === 65535 ? 4173 : port + 1}`;
}

/** Opens the address in the reader's browser; silent where there is no screen, or no browser. */
function openBrowser(address) {
  const { env, platform } = process;
  const noScreen = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (env.CI || env.SSH_CONNECTION || noScreen) return;
  const commands = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] };
  const [command, ...args] = commands[platform] ?? ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

const port = readPort(process.argv.slice(2));
if (port === null) giveUp('--port wants a number from 1 to 65535, for instance: npm start -- --port 5000');
if (!(await isFree(port))) giveUp(takenPort(port));
await install();

console.log('Building …');
const build = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (build.code !== 0) {
  console.error(lastLines(build.output, 30));
  giveUp('The page could not be built; the reason stands above. "npm test" says more.');
}

const server = await serve(port).catch(() => giveUp(takenPort(port)));
console.log(`\nCommuniqué is at ${server.address}\nCtrl+C ends it.`);
openBrowser(server.address);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // An open connection of a browser must not keep the program alive.
  process.on(signal, () => {
    process.exitCode = 0;
    setTimeout(() => process.exit(), 500).unref();
    server.close().finally(() => process.exit());
  });
}
