import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { bundleHost } from './src/local/node/bundle.mjs';

const options = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'error' };

/** What the bundle says of itself, loaded here as a module. */
async function load(contents) {
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: '.', loader: 'ts' }, format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const ENTRY = 'src/google/entry.ts';

/** The functions that the entry exports, with their parameters: what Google and the page call by name. */
async function globals() {
  const { code } = await transform(await readFile(ENTRY, 'utf8'), { loader: 'ts' });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' })
    .body.map(({ declaration }) => declaration)
    .filter((declaration) => declaration?.type === 'FunctionDeclaration')
    .map(({ id, params }) => ({ name: id.name, inputs: params.map(({ name }) => name).join(', ') }));
}

function* nodesOf(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesOf(one);
  else if (typeof node?.type === 'string') yield* [node, ...Object.values(node).flatMap((part) => (part && typeof part === 'object' ? [...nodesOf(part)] : []))];
}

const declaring = new Set(['each', 'once', 'word', 'list', 'column', 'fields']);

/** Where a calculation's texts stand: Sheets reads them in the comments that `declare` writes, and no formula needs them twice. */
function textsOf(node) {
  if (node.type === 'CallExpression' && node.callee.name === 'calculation') {
    return node.arguments[0].properties.flatMap(({ key, value }) => (key.name === 'summary' ? [[value, '""']] : key.name === 'examples' ? [[value, '[]']] : []));
  }
  return node.type === 'CallExpression' && declaring.has(node.callee.name) ? [[node.arguments[1], '""']] : [];
}

/** Leaves the calculations' summaries, help and examples out of the bundle, which is loaded afresh for every call. */
const withoutTexts = {
  name: 'without-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src.core.+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
      const texts = [...nodesOf(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))].flatMap(textsOf).sort(([a], [b]) => b.start - a.start);
      return { contents: texts.reduce((left, [{ start, end }, instead]) => left.slice(0, start) + instead + left.slice(end), code), loader: 'js' };
    }),
};

async function code() {
  const { outputFiles } = await build({ ...options, plugins: [withoutTexts], entryPoints: [ENTRY], format: 'iife', globalName: 'addon', target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'], minify: true });
  const { catalogue, declare } = await load(`export { catalogue } from './src/core/catalogue.ts'; export { declare } from './src/functions/declare.ts';`);
  const called = (await globals()).map(({ name, inputs }) => `function ${name}(${inputs}) { return addon.${name}(${inputs}); }`);
  return [outputFiles[0].text.trim(), ...called, ...catalogue.map(declare), ''].join('\n');
}

/** No service may be called at load, where Google's authority is least: here there is none at all. */
function runInEmptyContext(text) {
  return runInContext(text, createContext({}));
}

const text = await code();
parse(text, { ecmaVersion: 2019, sourceType: 'script' });
runInEmptyContext(text);

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await writeFile('dist/Code.js', text);
await copyFile('appsscript.json', 'dist/appsscript.json');
await bundleHost('out/host');
console.log(`dist/Code.js ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
