/** Loads TypeScript of `src/` into a script of Node, through Vite, so that both run the same code. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './install.mjs';

/** Gives the exports of a module: `const { parseDay } = await loadModel('@/model/day/day')`. */
export async function loadModel(id) {
  const file = id.replace(/^@\//, `${join(ROOT, 'src')}/`);
  const { module } = await runnerImport(`${file}.ts`, {
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
  });
  return module;
}
