import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { build, transform } from 'esbuild';
import { bundleHost } from './src/local/node/bundle.mjs';

const options = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'error' };

/** What the bundle says of itself, loaded here as a module. */
async function load(contents) {
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: '.', loader: 'ts' }, format: 'esm', platform: 'node' });
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
const described = new Map([['calculation', ['summary', 'examples']], ['method', ['summary']], ['settlement', ['summary']], ['measure', ['meaning']]]);

/** Where a calculation's texts stand: Sheets reads them in the comments that `declare` writes, and no formula needs them twice. */
function textsOf(node) {
  if (node.type !== 'CallExpression') return [];
  const { callee, arguments: given } = node;
  const texts = described.get(callee.name);
  if (texts) return given[0].properties.filter(({ key }) => texts.includes(key.name)).map((text) => [text, '']);
  if (callee.object?.name === 'option') return [[given.at(-1), '0']];
  return declaring.has(callee.name) ? [[given[1], '0']] : [];
}

/** Leaves the summaries, help and examples of calculations, methods, measures and options out of the bundle, which is loaded afresh for every call. */
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

/** A bundle's text, and the packages in it. */
async function bundle(more) {
  const { outputFiles, metafile } = await build({ ...options, plugins: [withoutTexts], minify: true, metafile: true, ...more });
  const { bundledAmong, notice } = await load(`export { bundledAmong, notice } from './src/release/licences.ts';`);
  const packages = bundledAmong(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  return { text: outputFiles[0].text, packages, notice: notice(packages) };
}

async function code() {
  const { text, packages, notice } = await bundle({ entryPoints: [ENTRY], format: 'esm', target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'] });
  const { catalogue, declare } = await load(`export { catalogue } from './src/core/catalogue.ts'; export { declare } from './src/functions/declare.ts';`);
  const called = (await globals()).map(({ name, inputs }) => `function ${name}(${inputs}){return addon.${name}(${inputs})}`);
  return { packages, text: [inOneName(text), ...called, ...catalogue.map(declare), `/*\n${notice}\n*/`, ''].join('\n') };
}

/** What the page holds beside its code: the reference of functions and the sample department. */
async function builtIn() {
  const { catalogue, signature, readFiles, readFolder } = await load(`export { catalogue } from './src/core/catalogue.ts'; export { signature } from './src/functions/describe.ts'; export { readFiles } from './src/workbook/read-files.ts'; export { readFolder } from './src/local/node/demo/csv.ts';`);
  const functions = catalogue.map((calculation) => ({
    name: calculation.name,
    signature: signature(calculation),
    summary: calculation.summary,
    takes: Object.entries(calculation.takes).map(([name, { help }]) => ({ name, help })),
    examples: calculation.examples,
  }));
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  return { version, functions, sample: packed(readFiles('sample-department', readFolder('src/workbook/sample')).tables) };
}

/** Tables with the names of their columns said once, and the months that they cover. */
function packed(tables) {
  const days = tables.daily.map(({ date }) => new Date((date - 25_569) * 86_400_000).toISOString().slice(0, 7));
  const columnsOf = (rows) => [...new Set(rows.flatMap(Object.keys))];
  return {
    last: days.reduce((a, b) => (a > b ? a : b)),
    months: new Set(days).size,
    tables: Object.fromEntries(Object.entries(tables).map(([tab, rows]) => [tab, { columns: columnsOf(rows), rows: rows.map((row) => columnsOf(rows).map((name) => row[name] ?? '')) }])),
  };
}

/** The panel as one page: nothing is fetched once it is open. */
async function sidebar() {
  const [page, ...styles] = await Promise.all(['src/sidebar/page.html', 'node_modules/uplot/dist/uPlot.min.css', 'src/sidebar/style.css'].map((file) => readFile(file, 'utf8')));
  const { code: css } = await transform(styles.join('\n'), { loader: 'css', minify: true });
  const { text, packages, notice } = await bundle({ entryPoints: ['src/sidebar/main.tsx'], format: 'iife', target: 'es2020', jsx: 'automatic', jsxImportSource: 'preact', define: { BUILT_IN: JSON.stringify(await builtIn()) } });
  return { packages, text: page.replace('/*notice*/', () => notice).replace('/*style*/', () => css).replace('/*script*/', () => text) };
}

/** No service may be called at load, where Google's authority is least: here there is none at all. */
function runInEmptyContext(text) {
  return runInContext(text, createContext({}));
}

/** The README's table of functions and what docs/ derives from the code, written anew: `npm run docs`. */
async function writeDocs() {
  const { catalogue, describe, reference, functionsInRussian, describePayPlan, describeRequirements, describeRussian, withContracts } = await load(`export { withContracts } from './test/conformance/describe-contracts.ts'; export { describePayPlan } from './src/workbook/describe-pay-plan.ts'; export { describeRequirements } from './src/workbook/describe-requirements.ts'; export { describeRussian } from './src/workbook/describe-russian.ts'; export { catalogue } from './src/core/catalogue.ts'; export { describe } from './src/functions/describe.ts'; export { reference } from './src/functions/reference.ts'; export { functionsInRussian } from './src/words/russian/functions.ts';`);
  const readme = await readFile('README.md', 'utf8');
  await writeFile('README.md', readme.replace(/\| Function \|[^]*?\n(?=\n)/, () => `${describe(catalogue)}\n`));
  await writeFile('docs/local-host.md', withContracts(await readFile('docs/local-host.md', 'utf8')));
  await writeFile('docs/functions.md', `${reference(catalogue, functionsInRussian)}\n`);
  await writeFile('docs/pay-options.md', `${describePayPlan()}\n`);
  await writeFile('docs/requirements.md', `${describeRequirements()}\n`);
  await writeFile('docs/russian.md', `${describeRussian()}\n`);
  const { describeThirdParty } = await load(`export { describeThirdParty } from './src/release/licences.ts';`);
  await writeFile('docs/third-party.md', describeThirdParty({ 'Code.js': (await code()).packages, 'sidebar.html': (await sidebar()).packages }));
}

/** The measures as SQL and the rules as one JavaScript library, for a company that outgrows the spreadsheet: `npm run warehouse`. */
async function writeWarehouse() {
  const { warehouseFiles } = await load(`export { warehouseFiles } from './src/workbook/warehouse/warehouse.ts';`);
  const { outputFiles } = await build({ ...options, plugins: [withoutTexts], entryPoints: ['src/workbook/warehouse/library.ts'], format: 'iife', globalName: 'saleswright', target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'], minify: true });
  runInEmptyContext(outputFiles[0].text);
  await rm('out/warehouse', { recursive: true, force: true });
  await mkdir('out/warehouse', { recursive: true });
  for (const [name, text] of Object.entries({ ...warehouseFiles, 'payout-lines.js': outputFiles[0].text })) await writeFile(`out/warehouse/${name}`, text);
}

if (process.argv[2] === 'warehouse') {
  await writeWarehouse();
  process.exit();
}

if (process.argv[2] === 'docs') {
  await writeDocs();
  process.exit();
}

const { text, packages } = await code();
const page = await sidebar();
parse(text, { ecmaVersion: 2019, sourceType: 'script' });
runInEmptyContext(text);

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await writeFile('dist/Code.js', text);
await writeFile('dist/sidebar.html', page.text);
await copyFile('appsscript.json', 'dist/appsscript.json');
// What ships is all that is asked for where two builds are compared.
if (process.argv[2] === 'dist') process.exit();

await mkdir('out', { recursive: true });
await writeFile('out/bundled.json', JSON.stringify({ 'Code.js': packages, 'sidebar.html': page.packages }));
await bundleHost('out/host');
await writeWarehouse();
/** What npm's scripts run, by the name of its file in out/host. */
const commands = {
  department: 'src/sidebar/headless.ts',
  'functions-bench': 'test/bench/functions.ts', 'scale-bench': 'test/bench/scale.ts',
  picture: 'test/pictures/readme.ts', 'guide-pictures': 'test/pictures/guide.ts', pictures: 'test/pictures/tabs.ts', listing: 'test/pictures/listing.ts',
  faults: 'test/faults/print.ts', contracts: 'test/conformance/print.ts',
  release: 'src/release/checklist.ts', audit: 'src/release/audit-now.ts',
};
await build({ ...options, entryPoints: commands, write: true, outdir: 'out/host', outExtension: { '.js': '.mjs' }, format: 'esm', platform: 'node', external: ['playwright-core'] });
console.log((await Promise.all(['Code.js', 'sidebar.html'].map(async (name) => `dist/${name} ${((await readFile(`dist/${name}`)).length / 1024).toFixed(1)} KB`))).join(', '));
