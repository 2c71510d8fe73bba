import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import {
  caddyFile,
  DEV_HEADERS,
  DEV_NONCE,
  HEADERS,
  headersFile,
  metaPolicy,
  nginxFile,
} from './scripts/policy.mjs';

/** Puts headers on every answer; Vite's own `headers` leave the answers 404 without a policy. */
function sendAlways({ middlewares }: ViteDevServer | PreviewServer, headers: Record<string, string>): void {
  middlewares.use((_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  });
}

/** Puts the policy of `scripts/policy.mjs` on every answer of both servers, and into what is published. */
function policy(): Plugin[] {
  return [
    {
      name: 'policy:servers',
      configureServer: (server) => sendAlways(server, DEV_HEADERS),
      configurePreviewServer: (server) => sendAlways(server, HEADERS),
    },
    {
      name: 'policy:build',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: () => [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy() },
            injectTo: 'head-prepend',
          },
        ],
      },
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
        this.emitFile({ type: 'asset', fileName: 'hosting/nginx.conf', source: nginxFile() });
        this.emitFile({ type: 'asset', fileName: 'hosting/Caddyfile', source: caddyFile() });
      },
    },
  ];
}

/** The page comes beside the small first file that asks for it, not after that has run; and so does what watches over both. */
function firstFiles(): Plugin {
  return {
    name: 'first-files',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: BOOT, name: 'boot' });
    },
    // What watches over all other files has to itself what it needs: one that it shared would have to come first.
    resolveId: {
      order: 'pre',
      async handler(source, importer) {
        if (importer !== BOOT) return null;
        const found = await this.resolve(source, importer, { skipSelf: true });
        return found && { ...found, id: `${found.id}${OF_BOOT}` };
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunk = (name: string) => {
          const found = Object.values(bundle ?? {}).find(
            (file) => file.type === 'chunk' && file.name === name,
          );
          if (found?.type !== 'chunk') throw new Error(`The build has no chunk of the name "${name}".`);
          return found;
        };
        const inHead = (tag: string, attrs: Record<string, string | boolean>) => ({
          tag,
          attrs,
          injectTo: 'head' as const,
        });
        const link = (file: string, how: Record<string, string>) =>
          inHead('link', { ...how, crossorigin: true, href: `./${file}` });
        const [boot, page] = [chunk('boot'), chunk('page')];
        if (boot.imports.length > 0) throw new Error(`What watches waits for ${boot.imports.join(', ')}.`);
        return [
          inHead('script', { type: 'module', async: true, src: `./${boot.fileName}` }),
          ...[page.fileName, ...page.imports]
            .filter((file) => !file.includes('/index-'))
            .map((file) => link(file, { rel: 'modulepreload' })),
          ...[...(page.viteMetadata?.importedCss ?? [])].map((file) =>
            link(file, { rel: 'preload', as: 'style' }),
          ),
        ];
      },
    },
  };
}

const BOOT = fileURLToPath(new URL('./src/app/first/boot.ts', import.meta.url));
const OF_BOOT = '?of-boot';

/** vis-timeline and all that only it needs. */
const DRAWING =
  /node_modules\/(?:vis-|moment\/|@egjs\/|propagating-hammerjs\/|xss\/|cssfilter\/|keycharm\/|component-emitter\/|uuid\/)/;

/** The name of a class in the page: that of its file and its own. Vite's has the number of the line too, which weighs. */
function nameOfClass(name: string, file: string): string {
  const place = relative(fileURLToPath(new URL('.', import.meta.url)), file);
  return `_${name}_${createHash('sha256').update(place).digest('hex').slice(0, 5)}`;
}

/** What `firstFiles` links. */
const PAGE_FILE = /\/(?:page|react|rolldown-runtime)-[^/]+$/;

const PROOFS = ['src/**/*.proof.test.{ts,tsx}', 'scripts/*.proof.test.mjs'];
const proof = process.env.PROOF === '1';

export default defineConfig(({ command, isPreview }) => ({
  // Relative addresses: the page runs from any folder of any host.
  base: './',
  // A missing file is answered with 404, never with the page.
  appType: 'mpa',
  plugins: [react(), policy(), firstFiles()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  ...(command === 'serve' && !isPreview ? { html: { cspNonce: DEV_NONCE } } : {}),
  css: { modules: { generateScopedName: nameOfClass } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, cors: false },
  build: {
    // The policy refuses data: addresses, so every asset stays a file.
    assetsInlineLimit: 0,
    // What the page itself is made of is asked for by links of its own.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((file) => !PAGE_FILE.test(file)),
    },
    reportCompressedSize: false,
    // The drawing's libraries are asked for together with the view that needs them, not after it.
    // React packed as one is smaller than torn apart, and stays in the cache when only our part changes.
    rolldownOptions: {
      output: {
        // Names that the first files list by the dozen, and that nothing packs.
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        codeSplitting: {
          groups: [
            { name: 'visTimeline', test: DRAWING },
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
            { name: 'first', tags: ['$initial'], test: /^(?!.*(?:\/boot\.ts|\?of-boot)$)/ },
            { name: 'page', test: /\/src\/app\/start\.tsx$/ },
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    // By itself it leaves a core idle, which of two is half.
    maxWorkers: '100%',
    environment: 'node',
    // A process reads each module once for all its files, which halves the time: rules are pure, and what they remember hangs on its input.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 60_000,
    include: proof ? PROOFS : ['src/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
    exclude: proof ? [] : PROOFS,
  },
}));
