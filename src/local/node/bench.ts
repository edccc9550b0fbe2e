import { readFileSync } from 'node:fs';
import { readFolder } from './demo/csv.ts';
import { department } from './demo/department.ts';
import { larger } from './demo/larger.ts';
import { openHost } from './host.ts';

const SAMPLE = 'src/workbook/sample';
const code = readFileSync('dist/Code.js', 'utf8');
const files = readFolder(SAMPLE);

/** A cell of the kind that people fill in, and what they change it to and fro. */
const edits = [
  { what: 'the seller of a meeting', sheet: 'Meetings', cell: 'F50', values: ['P06', 'P07'] },
  { what: 'the value of a deal', sheet: 'Deals', cell: 'I20', values: [15_000, 16_000] },
  { what: 'the amount of a payment', sheet: 'Payments', cell: 'G50', values: [15_000, 16_000] },
  { what: "a day's new contacts", sheet: 'Daily', cell: 'D300', values: [11, 12] },
] as const;

interface Measured {
  readonly rows: number;
  readonly formulas: number;
  readonly calls: { readonly build: number; readonly busiest: number; readonly again: number; readonly month: number };
  readonly edits: readonly number[];
  readonly heap: number;
}

/** Builds a department's workbook, and takes the time of edits until every formula is up to date. */
async function measured(given: ReturnType<typeof readFolder>): Promise<Measured> {
  const host = await openHost({ code });
  const server = department.serverOver((name, inputs) => host.run(name, ...inputs));
  const { tables } = department.readFiles('sample-department', given);
  await department.buildWorkbook(server, { month: '2026-06', tables });
  const built = host.calls();
  host.resetCalls();
  await department.buildWorkbook(server, { month: '2026-06', tables: {} });
  const again = host.calls().total;
  host.resetCalls();
  await department.pickMonth(server, '2026-05');
  await department.shownPayouts(server);
  const month = host.calls().total;
  const times: number[] = [];
  for (const { sheet, cell, values } of edits) {
    const taken: number[] = [];
    for (let i = 0; i < 6; i++) {
      const start = performance.now();
      await host.type(sheet, cell, values[i % 2] ?? '');
      await host.values(sheet);
      taken.push(performance.now() - start);
    }
    times.push(taken.sort((a, b) => a - b)[2] ?? 0);
  }
  const formulas = host.sheets().reduce((sum, sheet) => sum + host.formulas(sheet).flat().filter(Boolean).length, 0);
  const rows = Object.values(tables as Readonly<Record<string, readonly unknown[]>>).reduce((sum, table) => sum + table.length, 0);
  const heap = process.memoryUsage().heapUsed;
  await host.close();
  return { rows, formulas, calls: { build: built.total, busiest: Math.max(...Object.values(built.bySheet)), again, month }, edits: times, heap };
}

const small = await measured(files);
const large = await measured(larger(files, { copies: 5, periods: 4, months: 6, thinned: 3 }));
const times = (many: number, few: number) => `${(many / few).toFixed(1)} ×`;

console.log(`Service calls: ${small.calls.build} to build (${small.calls.busiest} for the busiest tab), ${small.calls.again} to find nothing to do, ${small.calls.month} to pay a month.`);
console.log(`50 people, 24 months and ${large.rows} rows against the sample's ${small.rows} rows (${times(large.rows, small.rows)}): ${large.formulas} formulas against ${small.formulas}, heap ${times(large.heap, small.heap)}. Until all is up to date after one edit:`);
edits.forEach(({ what }, i) => console.log(`  ${what}: ${Math.round(large.edits[i] ?? 0)} ms against ${Math.round(small.edits[i] ?? 0)} ms, ${times(large.edits[i] ?? 0, small.edits[i] ?? 1)}`));
process.exit();
