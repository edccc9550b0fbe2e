import type { Cell } from '../core/kinds.ts';
import { firstDay, isMonth, monthOf, monthsBetween, type Month } from '../core/period.ts';
import { commissionLines, type CommissionLines } from '../core/plan/commission-lines.ts';
import { numberOf, rowsOf } from '../core/plan/fact.ts';
import { payMonth } from '../core/plan/pay-month.ts';
import { cells } from '../core/plan/payout-lines.ts';
import { languages } from '../words/languages.ts';
import type { Row } from '../workbook/draft.ts';
import { payouts } from '../workbook/tabs/payouts.ts';
import { MONTH, settings } from '../workbook/tabs/settings.ts';
import { build, type Built } from './build.ts';
import { findTab } from './find.ts';
import { readDepartment, readRows } from './read.ts';

export interface BuildRequest {
  readonly month: Month;
  readonly language?: string;
  /** What new tabs hold from the start. */
  readonly tables?: Readonly<Record<string, readonly Row[]>>;
}

/** Builds the workbook in the open spreadsheet, new tabs filled with the rows given for them. */
export function buildFrom({ month, language = 'en', tables = {} }: BuildRequest): Built {
  if (!isMonth(month)) throw new Error(`expected a month such as 2026-03, found "${month}".`);
  if (!languages.some((known) => known === language)) throw new Error(`The workbook speaks ${languages.join(', ')}, not "${language}".`);
  return build(SpreadsheetApp.getActiveSpreadsheet(), month, tables);
}

/** Picks the month that the workbook counts and pays. */
export function pickMonth(month: Month): void {
  if (!isMonth(month)) throw new Error(`expected a month such as 2026-03, found "${month}".`);
  const sheet = findTab(SpreadsheetApp.getActiveSpreadsheet(), settings);
  const [header = [], ...rows] = sheet.getDataRange().getValues();
  const heads = header.map((cell) => String(cell).toLowerCase());
  const row = rows.findIndex((cellsOf) => cellsOf[heads.indexOf('parameter')] === MONTH);
  if (row < 0) throw new Error(`Settings lacks the parameter "${MONTH}": write it in a row of its own.`);
  sheet.getRange(row + 2, heads.indexOf('value') + 1).setValue(firstDay(month));
}

/** A payout line as the sheet shows it: person, role, component, measure, plan, attainment, amount, how. */
export type LineCells = readonly (string | number)[];

/** The draft of the picked month, as its tab shows it. */
export function shownPayouts(): readonly LineCells[] {
  return readRows(SpreadsheetApp.getActiveSpreadsheet(), payouts)
    .filter(({ how }) => how !== '')
    .map((row) => ['person', 'role', 'component', 'measure', 'plan', 'attainment', 'amount', 'how'].map((name) => plain(row[name])));
}

function plain(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}

export interface Evaluated extends CommissionLines {
  readonly months: readonly { readonly month: Month; readonly lines: readonly LineCells[] }[];
}

/** The payouts of every month that the facts cover, worked out without the sheet's formulas. */
export function evaluateMonths(): Evaluated {
  const { facts, rules } = readDepartment(SpreadsheetApp.getActiveSpreadsheet());
  const days = [...rowsOf(facts, 'payments'), ...rowsOf(facts, 'daily')].flatMap((row) => numberOf(row, 'date') ?? []).sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  const months = first === undefined || last === undefined ? [] : monthsBetween(monthOf(first), monthOf(last));
  return {
    months: months.map((month) => ({ month, lines: payMonth(facts, rules, month).map(cells) })),
    ...commissionLines(facts, rules, months),
  };
}
