import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withDerived } from '../../src/core/plan/derived.ts';
import { evaluate } from '../../src/core/plan/evaluate.ts';
import { payMonth } from '../../src/core/plan/pay-month.ts';
import { readRules } from '../../src/core/plan/read-rules.ts';
import { largeDepartment } from './large-department.ts';

const SIZES = [125_000, 250_000, 500_000, 1_000_000];
const MONTH = '2026-06';
const RUNS = 5;

interface Measured {
  readonly derived: number;
  readonly measures: number;
  readonly pay: number;
  /** What stays in memory beside the facts once they are derived, and the facts themselves: bytes. */
  readonly held: number;
  readonly facts: number;
  readonly peak: number;
}

const collect = () => (globalThis as { readonly gc?: () => void }).gc?.();
const used = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** The processor's time, the best of several runs, each after the memory is cleared: others on the machine count less in it than in a clock's. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    collect();
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/** One size in a process of its own, so that no other's memory counts. */
function measured(payments: number): Measured {
  const empty = used();
  const typed = largeDepartment(payments);
  const facts = used() - empty;
  const rules = readRules(typed['pay_plan'] ?? []);
  const derived = timed(() => withDerived(typed));
  const known = withDerived(typed);
  const held = used() - empty - facts;
  const measures = timed(() => evaluate(known, rules, MONTH));
  const pay = timed(() => payMonth(known, rules, MONTH));
  return { derived, measures, pay, held, facts, peak: process.resourceUsage().maxRSS * 1024 };
}

const [asked] = process.argv.slice(2);
if (asked !== undefined) {
  console.log(JSON.stringify(measured(Number(asked))));
  process.exit();
}

const found = SIZES.map((size) => JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=6144', fileURLToPath(import.meta.url), String(size)], { encoding: 'utf8' })) as Measured);
const columns = [['derived columns', 'derived'], ['measures of a month', 'measures'], ['measures and payout lines', 'pay'], ['memory of the facts', 'facts'], ['memory of derived rows', 'held'], ['peak memory', 'peak']] as const;
const grown = (name: keyof Measured) => found.slice(1).map((one, i) => (one[name] / (found[i]?.[name] ?? Number.NaN)).toFixed(2).padStart(12)).join('');
const eightfold = (name: keyof Measured) => ((found[found.length - 1]?.[name] ?? Number.NaN) / (found[0]?.[name] ?? Number.NaN)).toFixed(1).padStart(12);

console.log(`The evaluator and rules on ${SIZES.map((size) => size.toLocaleString('en-US')).join(', ')} payments, with a deal for four of them and a seller for 2,500: by how much each doubling grows (2 is linear), and all three (8 is linear).`);
for (const [title, name] of columns) console.log(`  ${title.padEnd(28)}${grown(name)}${eightfold(name)}`);
const last = found[found.length - 1];
if (last) console.log(`At a million: paying a month takes ${(last.pay / last.derived).toFixed(2)} of the time of the derived columns; derived rows hold ${(last.held / last.facts).toFixed(2)} of the memory of the facts.`);
if (process.env['FIGURES']) console.log(JSON.stringify(found));
