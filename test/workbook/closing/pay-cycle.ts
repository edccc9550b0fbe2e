import type { Cell } from '../../../src/core/kinds.ts';
import { toCell } from '../../../src/core/money.ts';
import { dayOf, type Month } from '../../../src/core/period.ts';
import { withDerived } from '../../../src/core/plan/derived.ts';
import type { Fact } from '../../../src/core/plan/fact.ts';
import { inEnglish } from '../../../src/core/plan/how.ts';
import { cells } from '../../../src/core/plan/payout-lines.ts';
import { readRules } from '../../../src/core/plan/read-rules.ts';
import { closedRow, linesOf } from '../../../src/workbook/closing/closing-line.ts';
import { closingOf, type Closing } from '../../../src/workbook/closing/closing.ts';
import type { Department } from '../../../src/workbook/department-facts.ts';
import type { Row } from '../../../src/workbook/draft.ts';
import { speechFor } from '../../../src/workbook/language.ts';
import { readFiles } from '../../../src/workbook/read-files.ts';
import { tabs } from '../../../src/workbook/tabs.ts';
import { filesOf } from '../../department.ts';
import { readTables } from '../../model/model.ts';

export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The sample department, no month of it closed. */
export const sample: Tables = Object.fromEntries(
  tabs.map((tab) => [tab.id, readFiles('sample-department', filesOf(readTables('src/workbook/sample'))).tables[tab.id] ?? tab.starts ?? []]),
);

export function departmentIn(tables: Tables): Department {
  const facts = withDerived(Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, rows.map((cells, i): Fact => ({ row: i + 2, cells: cells as Fact['cells'] }))])));
  return { facts, rules: readRules(facts['pay_plan'] ?? []) };
}

/** What Payouts would show: the lines that the rules pay. */
export function payoutsShown(department: Department, month: Month): readonly (readonly (string | number)[])[] {
  const heads = ['Person', 'Role', 'Component', 'Measure', 'Plan', 'Attainment', 'Amount', 'How'];
  return [heads, ...linesOf(department, month).map(({ kind: _, ...line }) => cells(line, inEnglish))];
}

export const TODAY = dayOf(2026, 12, 31);

export function closingIn(tables: Tables, month: Month, takesPlan = false): Closing {
  const department = departmentIn(tables);
  return closingOf(department, payoutsShown(department, month), month, TODAY, takesPlan);
}

/** The tables after a month was closed as it stands. */
export function afterClosing(tables: Tables, month: Month, takesPlan = false): Tables {
  const { lines, seal } = closingIn(tables, month, takesPlan);
  const closed = lines.map((line) => closedRow(line, month, TODAY, speechFor('en')));
  return { ...tables, closed_months: [...(tables['closed_months'] ?? []), ...closed], pay_months: [...(tables['pay_months'] ?? []), { month: dayIn(month), step: 'closed', seal, lines: lines.length }] };
}

export function closedUpTo(tables: Tables, months: readonly Month[]): Tables {
  return months.reduce((so_far, month) => afterClosing(so_far, month), tables);
}

const dayIn = (month: Month) => dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);

/** What somebody was paid for a component in all closed months. */
export function paidInAll(tables: Tables): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { person_id, component, amount } of tables['closed_months'] ?? []) {
    const key = `${person_id} ${component}`;
    sums.set(key, (Math.round((sums.get(key) ?? 0) * 100) + Math.round(Number(amount) * 100)) / 100);
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0));
}

export const shown = (lines: Closing['lines']): readonly Cell[][] => lines.map(({ person, component, amount, how, corrects }) => [person, component, corrects ?? '', toCell(amount), inEnglish(how)]);
