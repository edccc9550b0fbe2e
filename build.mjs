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
    return node.arguments[0].properties.filter(({ key }) => key.name === 'summary' || key.name === 'examples').map((text) => [text, '']);
  }
  return node.type === 'CallExpression' && declaring.has(node.callee.name) ? [[node.arguments[1], '0']] : [];
}

/** Leaves the calculations' summaries, help and examples out of the bundle, which is loaded afresh for every call. */
const withoutTexts = {
  name: 'without-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src.core.+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
      const texts = [...nodesOf(parse(code, { ecmaVersion: 2022, sourceType: 'module' }))].flatMap(textsOf).sort(([a], [b]) => b.start - a.start);
      return { contents: texts.reduce((left, [{ start, end }, instead]) => left.slice(0, start) + instead + left.slice(end).replace(instead ? '' : /^,/, ''), code), loader: 'js' };
    }),
};

/** A module as the one global `addon`: shorter than the wrapper that keeps exports live. */
function inOneName(module) {
  return module.replace(/export\{(.*)\};\s*$/, (_, names) => `return{${names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}})();`).replace(/^/, '"use strict";var addon=(()=>{');
}

async function code() {
  const { outputFiles } = await build({ ...options, plugins: [withoutTexts], entryPoints: [ENTRY], format: 'esm', target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'], minify: true });
  const { catalogue, declare } = await load(`export { catalogue } from './src/core/catalogue.ts'; export { declare } from './src/functions/declare.ts';`);
  const called = (await globals()).map(({ name, inputs }) => `function ${name}(${inputs}){return addon.${name}(${inputs})}`);
  return [inOneName(outputFiles[0].text), ...called, ...catalogue.map(declare), ''].join('\n');
}

/** No service may be called at load, where Google's authority is least: here there is none at all. */
function runInEmptyContext(text) {
  return runInContext(text, createContext({}));
}

/** The README's table of functions and the reference in docs/, written anew: `npm run docs`. */
async function writeDocs() {
  const { catalogue, describe, reference, functionsInRussian } = await load(`export { catalogue } from './src/core/catalogue.ts'; export { describe } from './src/functions/describe.ts'; export { reference } from './src/functions/reference.ts'; export { functionsInRussian } from './src/words/russian/functions.ts';`);
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', readme.replace(/\| Function \|[^]*?\n(?=\n)/, () => `${describe(catalogue)}\n`));
  await writeFile('docs/functions.md', `${reference(catalogue, functionsInRussian)}\n`);
}

if (process.argv[2] === 'docs') {
  await writeDocs();
  process.exit();
}

const text = await code();
parse(text, { ecmaVersion: 2019, sourceType: 'script' });
runInEmptyContext(text);

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await writeFile('dist/Code.js', text);
await copyFile('appsscript.json', 'dist/appsscript.json');
await bundleHost('out/host');
await build({ ...options, entryPoints: { imports: 'src/workbook/read-files.ts', 'functions-bench': 'test/bench/functions.ts' }, write: true, outdir: 'out/host', outExtension: { '.js': '.mjs' }, format: 'esm', platform: 'node' });
console.log(`dist/Code.js ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
