import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * The engine is published with its classes' fields set by a helper that asks for each name whether it is there. The engine makes
 * an object of every value that a formula touches, so fields are assigned here: formulas take about half the time.
 */
const assignedFields = {
  name: 'assigned-fields',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@univerjs.+\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/(function _defineProperty\(e, r, t\) \{)[^]*?\n\}/, '$1 e[r] = t; return e; }')
        .replace(/\b_defineProperty\(this, "(\w+)", ([^(){};]*(?:\([^()]*\))?[^(){};]*)\);/g, 'this.$1 = $2;'),
      loader: 'js',
    })),
};

const options = { bundle: true, legalComments: 'none', logLevel: 'error', plugins: [assignedFields] };

/**
 * Writes host.mjs, which exports openHost, server.mjs, which exports serve, the worker.mjs that the host starts, the commands that use them,
 * and in page/ what the browser gets. The engine can't be imported by Node as it is published, so it is bundled in.
 * @param {string} outDir
 */
export async function bundleHost(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await Promise.all([bundleForNode(outDir), bundlePage(`${outDir}/page`)]);
}

async function bundleForNode(outdir) {
  const names = ['host', 'server', 'start', 'worker', 'demo', 'bench'];
  await build({
    ...options, entryPoints: Object.fromEntries(names.map((name) => [name, here(`${name}.ts`)])), outdir,
    outExtension: { '.js': '.mjs' }, splitting: true, chunkNames: 'part-[hash]', platform: 'node', format: 'esm', target: 'node20', banner: { js: REQUIRE },
  });
}

async function bundlePage(outdir) {
  const page = { ...options, platform: 'browser', target: 'es2022', minify: true, define: { 'process.env.NODE_ENV': '"production"' } };
  const loader = Object.fromEntries(['woff', 'woff2', 'ttf', 'svg', 'png'].map((kind) => [`.${kind}`, 'dataurl']));
  const [, , frame] = await Promise.all([
    build({ ...page, entryPoints: { main: here('../page/main.ts') }, outdir, format: 'esm', splitting: true, chunkNames: 'part-[hash]', loader }),
    build({ ...page, entryPoints: { worker: here('../page/worker.ts') }, outdir, format: 'iife' }),
    build({ ...page, entryPoints: [here('../page/frame.ts')], write: false, format: 'iife' }),
  ]);
  for (const name of ['index.html', 'functions.html', 'frame.html']) {
    const html = await readFile(here(`../page/${name}`), 'utf8');
    await writeFile(`${outdir}/${name}`, html.replace('/*frame*/', () => frame.outputFiles[0].text));
  }
}
