import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { cases, type Case } from './cases.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const AIM = 5;
const FLAT = 1.3;

const code = readFileSync('dist/Code.js', 'utf8');
const context = createContext({});
runInContext(code, context);
const functionNamed = (name: string) => runInContext(name, context) as (...given: readonly unknown[]) => unknown;

// `npm run bench` gives V8 a young generation in which a million result rows fit: else both loops mostly measure how it copies them.
/** Nanoseconds a row, the best of several runs, each after the memory is cleared. */
function perRow(rows: number, runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    (globalThis as { readonly gc?: () => void }).gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return (Math.min(...times) / rows) * 1e6;
}

interface Measured {
  readonly rows: number;
  readonly ours: number;
  readonly bare: number;
  readonly naive: number;
}

/** Side by side: the same rows, in turn, in one run. */
function measure({ name, given, bare, naive }: Case, rows: number): Measured {
  const input = given(rows);
  const ours = functionNamed(name);
  const runs = Math.max(5, Math.min(30, Math.round(1_000_000 / rows)));
  const slow = rows < 1_000_000 ? 2 : 1;
  return {
    rows,
    bare: perRow(rows, runs, () => bare(...input)),
    ours: perRow(rows, runs, () => ours(...input)),
    naive: perRow(rows, slow, () => naive(...input)),
  };
}

const times = (ratio: number) => (ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0));

function report({ title }: Case, measured: readonly Measured[]): string {
  const cells = measured.map(({ ours, bare, naive }) => `${times(ours / bare)}×, 1/${times(naive / ours)}`.padStart(15));
  const [, from, , to] = measured;
  const growth = (of: 'ours' | 'bare') => (from && to ? to[of] / from[of] : Number.NaN);
  const grown = `${growth('ours').toFixed(2)}${growth('ours') > FLAT ? '!' : ''} (${growth('bare').toFixed(2)})`;
  return `${title.padEnd(30)}${cells.join('')}${grown.padStart(15)}  ${measured.map(({ ours }) => Math.round(ours)).join(' ')} ns`;
}

console.log(`Cell reading included. Each pair: how many times a bare loop of floats it takes (aim for the first four: ${AIM}), and what part of the naive decimals' time.`);
console.log(`${''.padEnd(30)}${SIZES.map((size) => size.toLocaleString('en-US').padStart(15)).join('')}   growth of the time a row, 10,000 to 1,000,000 (aim: ${FLAT}; the bare loop's own); nanoseconds a row`);
const [wanted = ''] = process.argv.slice(2);
for (const one of cases.filter(({ title }) => title.startsWith(wanted))) console.log(report(one, SIZES.map((rows) => measure(one, rows))));

const load = perRow(1, 20, () => runInContext(code, createContext({}))) / 1e6;
console.log(`dist/Code.js: ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB, loads in a fresh context in ${load.toFixed(1)} ms.`);
