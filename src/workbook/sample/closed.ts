import { sum, toCell } from '../../core/money.ts';
import { firstDay, lastDay, monthAfter, monthOf, monthsBetween, type Month } from '../../core/period.ts';
import { withDerived } from '../../core/plan/derived.ts';
import { readRules } from '../../core/plan/read-rules.ts';
import { closedRow, linesOf, type ClosingLine } from '../closing/closing-line.ts';
import { sealOf } from '../closing/closing.ts';
import type { Row } from '../draft.ts';
import { wordIn, type Speech } from '../language.ts';
import { tabs } from '../tabs.ts';

/** How long after a month's end the sample department closes it, and pays. */
const DAYS_TO_CLOSE = 5;
const DAYS_TO_PAY = 10;

/** The months before the last one as a department would have closed and paid them: so that a year has a history to show. */
export function closedTables(tables: Readonly<Record<string, readonly Row[]>>, last: Month, speech: Speech): Readonly<Record<'closed_months' | 'pay_months', readonly Row[]>> {
  const facts = withDerived(Object.fromEntries(tabs.map((tab) => [tab.id, (tables[tab.id] ?? tab.starts ?? []).map((cells, i) => ({ row: i + 2, cells }))])));
  const rules = readRules(facts['pay_plan'] ?? []);
  const first = (tables['daily'] ?? []).reduce((least, { date }) => Math.min(least, Number(date)), Infinity);
  const closed: Row[] = [];
  const months = (Number.isFinite(first) ? monthsBetween(monthOf(first), monthAfter(last, -1)) : []).map((month) => {
    const lines = linesOf({ facts: { ...facts, closed_months: closed.map((cells, i) => ({ row: i + 2, cells })) }, rules }, month);
    const own = (component: string) => wordIn(speech, 'pay_plan', 'component', component);
    closed.push(...lines.map((line) => closedRow({ ...line, component: own(line.component) }, month, lastDay(month) + DAYS_TO_CLOSE, speech)));
    return monthRow(month, lines);
  });
  return { closed_months: closed, pay_months: months };
}

function monthRow(month: Month, lines: readonly ClosingLine[]): Row {
  return { month: firstDay(month), step: 'paid', lines: lines.length, total: toCell(sum(lines.map(({ amount }) => amount))), seal: sealOf(lines), closed_on: lastDay(month) + DAYS_TO_CLOSE, paid_on: lastDay(month) + DAYS_TO_PAY };
}
