import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Writes host.mjs, which exports openHost, the worker.mjs that it starts, and demo.mjs and bench.mjs, which use it.
 * The engine can't be imported by Node as it is published, so it is bundled in.
 * @param {string} outDir
 */
export async function bundleHost(outDir) {
  await build({
    entryPoints: { host: here('host.ts'), worker: here('worker.ts'), demo: here('demo.ts'), bench: here('bench.ts') },
    outdir: outDir, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, chunkNames: 'part-[hash]', platform: 'node', format: 'esm', target: 'node20',
    banner: { js: REQUIRE }, legalComments: 'none', logLevel: 'error',
  });
}
