/** What `package.json` and `package-lock.json` promise: the same bytes everywhere, and few of them in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './install.mjs';

/** The most packages that may reach the browser. */
const MOST_IN_BROWSER = 30;

/** Packages that may have an install script, each with the reason; `.npmrc` keeps it from running. */
const MAY_HAVE_INSTALL_SCRIPT = {
  fsevents: 'Vite watches files with it on a Mac; it comes with its binary, so it works without being built',
};

const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { packages } = JSON.parse(read('package-lock.json'));
/** Every locked package as [path, entry]; the entry at '' is this repository. */
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** The name of the package at a path of the lock: `nameOf('node_modules/a/node_modules/@b/c') //=> '@b/c'` */
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The paths of the entries that are not as they should be, so that a failing test names them. */
const pathsWhere = (isWrong) => locked.filter(([path, entry]) => isWrong(entry, path)).map(([path]) => path);

/** Where Node finds a package that the one at `from` asks for: beside it or in a folder above; `null` if nowhere. */
function locate(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
    if (folder === '') return null;
  }
}

/** The names of what a package cannot run without: what it depends on, and the peers it does not call optional. */
function needsOf({
  dependencies = {},
  optionalDependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers];
}

/** The paths of everything the repository's own `dependencies` bring along, themselves included. */
function reachingTheBrowser() {
  const reached = new Set(Object.keys(manifest.dependencies).map((name) => locate(name, '')));
  // A set that grows while it is walked is walked to its new end.
  for (const path of reached) for (const name of needsOf(packages[path])) reached.add(locate(name, path));
  return [...reached];
}

describe('package.json', () => {
  for (const kind of ['dependencies', 'devDependencies'])
    test(`every version in ${kind} is exact`, () => {
      const versions = Object.entries(manifest[kind]);
      expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    });
});

describe('package-lock.json', () => {
  test('it locks what package.json asks for', () => {
    const { dependencies, devDependencies } = packages[''];
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  test('every package has the hash of its bytes', () =>
    expect(pathsWhere(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]));

  test('no package is bound to a host', () =>
    expect(pathsWhere(({ resolved }) => resolved !== undefined)).toEqual([]));

  test('no package has an install script but those with a reason', () => {
    const hasNoReason = (entry, path) =>
      entry.hasInstallScript && !Object.hasOwn(MAY_HAVE_INSTALL_SCRIPT, nameOf(path));
    expect(pathsWhere(hasNoReason)).toEqual([]);
  });

  // A registry that lacks the package for some machine makes npm leave it out without a word.
  test('whatever a package needs is locked, on every machine', () => {
    const isIncomplete = (entry, path) => needsOf(entry).some((name) => locate(name, path) === null);
    expect(pathsWhere(isIncomplete)).toEqual([]);
  });

  test(`at most ${MOST_IN_BROWSER} packages reach the browser`, () => {
    const reached = reachingTheBrowser();
    expect(reached).toContain('node_modules/react');
    expect(reached.length, reached.join('\n')).toBeLessThanOrEqual(MOST_IN_BROWSER);
  });
});

describe('.npmrc', () => {
  for (const line of ['ignore-scripts=true', 'omit-lockfile-registry-resolved=true', 'save-exact=true'])
    test(line, () => expect(read('.npmrc').split('\n')).toContain(line));

  test('it names no registry', () => expect(read('.npmrc')).not.toMatch(/registry\s*=|:\/\//));
});
