/** Which packages reach the browser, read from what the build packs: few, and all of them in the bill of materials. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { readByHand } from './advisories.mjs';
import { ROOT } from './install.mjs';
import { SBOM_FILE, sayLicences } from './sbom.mjs';

const MOST = 30;

/** The packages whose modules, styles or fonts the build packs, workers included. */
async function bundledPackages() {
  const names = new Set();
  const take = (path) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (name !== undefined) names.add(name);
  };
  const listen = () => ({
    name: 'listen',
    generateBundle(_options, bundle) {
      for (const one of Object.values(bundle))
        for (const path of one.type === 'chunk' ? one.moduleIds : one.originalFileNames) take(path);
    },
  });
  const worker = { format: 'es', plugins: () => [listen()] };
  await build({ root: ROOT, logLevel: 'error', build: { write: false }, plugins: [listen()], worker });
  return [...names].sort();
}

test(`at most ${MOST} packages reach the browser, each listed as one that does`, async () => {
  const bundled = await bundledPackages();
  expect(bundled).toEqual(expect.arrayContaining(['react', 'vis-timeline', 'hyparquet']));
  expect(bundled.length).toBeLessThanOrEqual(MOST);
  const { components } = JSON.parse(readFileSync(join(ROOT, SBOM_FILE), 'utf8'));
  const licences = sayLicences(components.filter(({ name }) => bundled.includes(name)));
  console.log(`figure: ${bundled.length} packages reach the browser, ${licences}: ${bundled.join(', ')}`);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(`packs ${bundled.length} packages`);
  expect(readme).toContain(`${bundled.length} of ${MOST} allowed: ${licences}`);
  const shipped = components
    .filter(({ scope }) => scope === 'required')
    .map(({ group, name }) => (group ? `${group}/${name}` : name));
  expect(bundled.filter((name) => !shipped.includes(name))).toEqual([]);
  const reviewed = readByHand(readFileSync(join(ROOT, 'advisories.md'), 'utf8')).map(({ name }) => name);
  expect(bundled.filter((name) => !reviewed.includes(name))).toEqual([]);
});
