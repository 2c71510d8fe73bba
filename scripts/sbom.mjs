/**
 * `npm run sbom`: writes `sbom.cdx.json`, the list of everything that the lock file names, in CycloneDX. It is
 * made from the lock file alone and holds no time and no random number, so the same lock gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Where the list is kept. */
export const SBOM_FILE = 'sbom.cdx.json';

const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const NAME = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/** Makes the text of the list from `package.json` and `package-lock.json`, as they are parsed. */
export function writeSbom(manifest, { packages }) {
  const components = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(componentOf)
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  // A package that stands in several folders in one version is one component; needed once is needed.
  const once = new Map();
  for (const component of components) {
    const twin = once.get(component['bom-ref']);
    if (twin === undefined || component.scope === 'required') once.set(component['bom-ref'], component);
  }
  const { name, version, license } = manifest;
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, licenses: licencesOf(license) },
    },
    components: [...once.values()],
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

function componentOf([path, { version, license, integrity, dev, devOptional }]) {
  const [, name = path] = NAME.exec(path) ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: dev || devOptional ? 'excluded' : 'required',
    hashes: [{ alg: 'SHA-512', content }],
    licenses: licencesOf(license),
    purl,
  };
}

/** An id of SPDX by itself, or an expression of several. */
function licencesOf(licence) {
  return /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** Says how many components of the list have which licence, the most frequent first. */
export function sayLicences(components) {
  const counts = new Map();
  for (const { licenses } of components) {
    const [{ expression, license }] = licenses;
    const name = (expression ?? license.id).replaceAll(/[()]/g, '').split(' OR ').sort().join(' or ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

if (process.argv[1]?.endsWith('sbom.mjs')) {
  writeFileSync(join(ROOT, SBOM_FILE), writeSbom(read('package.json'), read('package-lock.json')));
  console.log(`${SBOM_FILE} written`);
}
