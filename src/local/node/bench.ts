import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { readFolder } from './demo/csv.ts';
import { openHost } from './host.ts';

const ROWS = 10_000;
const code = readFileSync('dist/Code.js', 'utf8');

/** The best of several runs, in milliseconds. */
function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }));
}

const context = createContext({});
runInContext(code, context);
const commission = runInContext('COMMISSION', context) as (amounts: readonly (readonly number[])[], rate: number) => unknown;
const amounts = Array.from({ length: ROWS }, (_, i) => [1_000 + i * 1.37]);
const ours = best(7, () => commission(amounts, 0.05));
const bare = best(7, () => amounts.map(([amount = 0]) => [Math.round(amount * 0.05 * 100) / 100]));
const load = best(7, () => runInContext(code, createContext({})));
console.log(`COMMISSION over ${ROWS.toLocaleString('en-US')} rows: ${(ours / bare).toFixed(0)} times a bare loop of floats (${ours.toFixed(1)} ms against ${bare.toFixed(2)} ms).`);
console.log(`dist/Code.js: ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB, loads in a fresh context in ${load.toFixed(1)} ms, ${(load / ours).toFixed(2)} times that COMMISSION call.`);

const host = await openHost({ code });
await host.run('rpcBuild', { month: '2026-06', shape: 'sample-department', files: readFolder('src/workbook/sample') });
const build = host.calls();
host.resetCalls();
await host.run('rpcPickMonth', '2026-05');
await host.run('rpcPayouts');
console.log(`Service calls: ${build.total} to build (${Math.max(...Object.values(build.bySheet))} for the busiest tab), ${host.calls().total} to pay a month.`);
process.exit();
