/** What the proof needs beside Node – a browser, web servers – is installed by itself where that is plain: on Debian as root. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './install.mjs';

/** Whether this is Debian, and its packages may be installed. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a package of Debian; what is then there, others look for. */
export async function installPackage(name) {
  console.log(`Installing the package ${name} for the journeys …`);
  await run('apt-get', ['update']);
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
