import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evaluated, Issue } from './demo/answers.ts';
import { writeRows } from './demo/csv.ts';
import { department } from './demo/department.ts';
import { differences, issueSummary, payoutTable } from './demo/report.ts';
import { readTables } from './demo/tables.ts';
import { openHost, type Host } from './host.ts';

const USAGE = 'npm run demo -- [--data DIR | --crm DIR] [--month YYYY-MM] [--language en] [--out DIR]';
const SAMPLE = 'src/workbook/sample';

interface Wish {
  readonly shape: string;
  readonly folder: string;
  readonly month: string | undefined;
  readonly language: string;
  readonly out: string;
}

function wish(): Wish {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { data: text, crm: text, month: text, language: text, out: text } });
  if (values.data !== undefined && values.crm !== undefined) throw new Error(`Give --data or --crm, not both: ${USAGE}`);
  if (values.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.month)) throw new Error(`--month: expected a month such as 2026-03, found "${values.month}".`);
  const shape = values.crm === undefined ? 'sample-department' : 'crm-opportunities';
  return { shape, folder: values.crm ?? values.data ?? SAMPLE, month: values.month, language: values.language ?? 'en', out: values.out ?? 'out' };
}

/** Builds the workbook from files with the shipped bundle, pays it, and saves everything that a person would want to look at. */
async function demo({ shape, folder, month, language, out }: Wish): Promise<void> {
  mkdirSync(out, { recursive: true });
  const host = await openHost({ code: readFileSync('dist/Code.js', 'utf8') });
  console.log(`Building the department of ${folder} …`);
  const { tables, issues } = readTables(shape, folder);
  const server = department.serverOver((name, inputs) => host.run(name, ...inputs));
  const { built } = await department.buildWorkbook(server, { month: month ?? '2026-01', settings: { language }, tables });
  const buildCalls = host.calls();
  const evaluated = await department.evaluateMonths(server);
  const paid = evaluated.months.find((one) => one.month === month) ?? (month === undefined ? evaluated.months[evaluated.months.length - 1] : undefined);
  if (!paid) throw new Error(`The facts cover ${evaluated.months[0]?.month ?? 'no month'} to ${evaluated.months[evaluated.months.length - 1]?.month ?? ''}, not ${month}: pick one of those.`);
  host.resetCalls();
  await department.pickMonth(server, paid.month);
  const shown = await department.shownPayouts(server);
  const payCalls = host.calls();
  const wrong = differences(shown, paid.lines);

  console.log(`\nPayouts of ${paid.month}\n${payoutTable(shown)}`);
  console.log(`\nThe sheet's formulas and the evaluator agree on ${shown.length - wrong.length} of ${Math.max(shown.length, paid.lines.length)} lines.`);
  if (wrong.length > 0) console.log(`They differ, so pay nobody yet:\n${wrong.map((one) => `  ${one}`).join('\n')}`);
  const all = [...issues, ...evaluated.uncredited.map(({ row, reason }): Issue => ({ file: 'Payments', row, column: '', found: '', reason, done: 'nobody is paid for it' }))];
  if (all.length > 0) console.log(`\nNot certain, so listed in ${join(out, 'import-issues.csv')}:\n${issueSummary(all)}`);
  const most = Math.max(...Object.values(buildCalls.bySheet));
  console.log(`\nService calls: ${buildCalls.total} to build ${built.length} tabs (${most} for the busiest), ${payCalls.total} to pay a month.`);
  await save(host, out, evaluated, all);
  await host.close();
  if (wrong.length > 0) process.exitCode = 1;
}

async function save(host: Host, out: string, { months, lines }: Evaluated, issues: readonly Issue[]): Promise<void> {
  const cents = (amount: number) => amount.toFixed(2);
  writeFileSync(join(out, 'sales-department.xlsx'), await host.xlsx());
  writeFileSync(join(out, 'snapshot.json'), JSON.stringify(host.snapshot()));
  writeRows(
    join(out, 'payouts.csv'),
    ['month', 'person_id', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'],
    months.flatMap(({ month, lines: own }) => own.map(([person, role, component, measure, plan, attainment, amount, how]) => [month, person, role, component, measure, plan, attainment, cents(amount), how])),
  );
  writeRows(
    join(out, 'commission-lines.csv'),
    ['month', 'person_id', 'deal_id', 'date', 'amount', 'tier', 'rate', 'commission'],
    lines.map(({ month, person, deal, date, amount, tier, rate, commission }) => [month, person, deal, date, cents(amount), tier, rate, cents(commission)]),
  );
  writeRows(join(out, 'import-issues.csv'), ['file', 'row', 'column', 'found', 'reason', 'done'], issues.map(({ file, row, column, found, reason, done }) => [file, row, column, found, reason, done]));
  console.log(`Saved sales-department.xlsx, payouts.csv, commission-lines.csv, import-issues.csv and snapshot.json in ${out}.`);
}

try {
  await demo(wish());
  process.exit();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exit(1);
}
