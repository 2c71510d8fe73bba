/** The web servers that the build writes files for, each run with its file on `dist/`. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackage, isDebianRoot } from '../scripts/debian.mjs';
import { findFreePort } from '../scripts/serve.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** How a server is had and started. */
interface Host {
  program: string;
  /** The package of Debian that has it. */
  package: string;
  /** What it is told beside the file of the build. */
  settings: (folder: string, port: number) => string;
  args: (folder: string, settings: string) => string[];
}

const NGINX: Host = {
  program: 'nginx',
  package: 'nginx-light',
  settings: (folder, port) => `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${folder}/pid;
    error_log stderr crit;
    events {}
    http {
      include ${mimeTypesOfNginx()};
      default_type application/octet-stream;
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${DIST};
        include ${DIST}/hosting/nginx.conf;
      }
    }`,
  args: (folder, settings) => ['-p', folder, '-c', settings, '-e', 'stderr', '-g', 'daemon off;'],
};

const CADDY: Host = {
  program: 'caddy',
  package: 'caddy',
  settings: (folder, port) => `{
  admin off
  auto_https off
  storage file_system ${folder}
}
http://127.0.0.1:${port} {
  root * ${DIST}
  import ${DIST}/hosting/Caddyfile
  file_server
}`,
  args: (_folder, settings) => ['run', '--config', settings, '--adapter', 'caddyfile'],
};

export interface RunningHost {
  address: string;
  close: () => Promise<void>;
}

export const HOSTS = { nginx: NGINX, Caddy: CADDY };

function runs({ program }: Host): boolean {
  return ['-v', 'version'].some((word) => spawnSync(program, [word], { env: ENV }).status === 0);
}

/** On Debian what only root starts lies where a shell of others does not look. */
const ENV = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

/** The list of types that lies beside the settings that nginx was built to read. */
function mimeTypesOfNginx(): string {
  const { stderr } = spawnSync(NGINX.program, ['-V'], { env: ENV, encoding: 'utf8' });
  return join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
}

/** Starts a server with the file that the build writes for it, installing it where there is none; gives its address and how to end it. */
export async function startHost(host: Host): Promise<RunningHost> {
  if (!runs(host) && isDebianRoot()) await installPackage(host.package);
  if (!runs(host)) throw new Error(`This test needs ${host.program}, and it is not here: install it.`);
  const folder = mkdtempSync(join(tmpdir(), 'communique-host-'));
  const port = await findFreePort();
  const settings = join(folder, 'settings');
  writeFileSync(settings, host.settings(folder, port));
  const server = spawn(host.program, host.args(folder, settings), {
    env: ENV,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = `http://127.0.0.1:${port}/`;
  await answers(address, server);
  return {
    address,
    async close() {
      if (server.exitCode === null && server.kill()) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server answers; where it ends instead, throws what it said. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  let words = '';
  server.stderr?.on('data', (some) => {
    words += some;
  });
  for (const end = Date.now() + 30_000; Date.now() < end && server.exitCode === null; ) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server does not answer at ${address}:\n${words}`);
}
