import { monthOf, monthsBetween, type Month } from '../core/period.ts';
import { commissionLines, type CommissionLines } from '../core/plan/commission-lines.ts';
import { numberOf, rowsOf } from '../core/plan/fact.ts';
import { inEnglish } from '../core/plan/how.ts';
import { payMonth } from '../core/plan/pay-month.ts';
import { cells } from '../core/plan/payout-lines.ts';
import { departmentOf, typedTabs } from '../workbook/department-facts.ts';
import type { Plain } from '../workbook/found.ts';
import { tableOf } from '../workbook/table.ts';
import { payouts } from '../workbook/tabs/payouts.ts';
import type { Server } from './server.ts';

/** A payout line as the sheet shows it: person, role, component, measure, plan, attainment, amount, how. */
export type LineCells = readonly Plain[];

/** The draft of the picked month, as its tab shows it. */
export async function shownPayouts(server: Server): Promise<readonly LineCells[]> {
  const { rows } = tableOf(payouts, (await server.read([payouts.id]))[payouts.id] ?? []);
  return rows
    .filter(({ cells: { how } }) => how !== '')
    .map(({ cells: line }) => ['person', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'].map((name) => line[name] ?? ''));
}

export interface Evaluated extends CommissionLines {
  readonly months: readonly { readonly month: Month; readonly lines: readonly LineCells[] }[];
}

/** The payouts of every month that the facts cover, worked out without the sheet's formulas. */
export async function evaluateMonths(server: Server): Promise<Evaluated> {
  const { facts, rules } = departmentOf(await server.read(typedTabs.map(({ id }) => id)));
  const days = [...rowsOf(facts, 'payments'), ...rowsOf(facts, 'daily')].flatMap((row) => numberOf(row, 'date') ?? []).sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  const months = first === undefined || last === undefined ? [] : monthsBetween(monthOf(first), monthOf(last));
  return {
    months: months.map((month) => ({ month, lines: payMonth(facts, rules, month).map((line) => cells(line, inEnglish)) })),
    ...commissionLines(facts, rules, months),
  };
}
