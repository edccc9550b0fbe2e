import type { Cell, Grid } from '../../../src/core/kinds.ts';
import { adjustmentColumns } from '../../../src/core/plan/adjustment.ts';
import { measureNamed, measures } from '../../../src/core/plan/measures.ts';
import { closedColumns, laterClosedColumns, peopleColumns } from '../../../src/core/plan/payout-lines.ts';
import { laterRuleColumns, ruleColumns } from '../../../src/core/plan/read-rules.ts';
import { call } from '../examples.ts';

export type Row = Readonly<Record<string, Cell>>;

/** A month of some people: their rules, what was counted of each, and what Closed months and Adjustments hold. */
export interface Paid {
  readonly rules: readonly Row[];
  readonly counted: Row | Readonly<Record<string, Row>>;
  readonly team?: readonly Row[];
  readonly month?: string;
  readonly closed?: readonly Row[];
  readonly adjustments?: readonly Row[];
  readonly level?: number;
  readonly afterLeaving?: number;
}

/** 1 January 2026. */
export const START = 46_023;

const ONE = { person_id: 'P01', role: 'Sales manager', from: START };

function table(columns: readonly string[], rows: readonly Row[]): Grid {
  return [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))];
}

/** What is added up over a period is paid once for it, or to date. */
export function usual({ measure, options }: Row): string {
  const counted = measureNamed(String(measure));
  return counted && /^(total|team)/.test(counted.counts.form) && !String(options).includes('true_up') ? counted.period : 'month';
}

/** Amounts of PAYOUT_LINES by component, several lines of one added up; of several people by `P01 Component`. */
export function paid(month: Paid): Readonly<Record<string, number>> {
  return amountsOf(payoutLines(month), (month.team ?? [{}]).length === 1);
}

/** The amounts of rows of PAYOUT_LINES by component, or by person and component. */
export function amountsOf(lines: readonly (readonly Cell[])[], isOne = true): Readonly<Record<string, number>> {
  const amounts = new Map<string, number>();
  for (const [person, , component, , , , amount] of lines) {
    const name = isOne ? String(component) : `${person} ${component}`;
    amounts.set(name, (Math.round((amounts.get(name) ?? 0) * 100) + Math.round(Number(amount) * 100)) / 100);
  }
  return Object.fromEntries(amounts);
}

/** The rows of PAYOUT_LINES. */
export function payoutLines({ rules, counted, team = [{}], month = '2026-06', closed = [], adjustments = [], level, afterLeaving }: Paid): readonly (readonly Cell[])[] {
  const people = team.map((row) => ({ ...ONE, ...row }));
  const byPerson = Object.keys(counted).length > 0 && Object.values(counted).every((row) => typeof row === 'object') ? (counted as Readonly<Record<string, Row>>) : { P01: counted as Row };
  return call(
    'PAYOUT_LINES',
    table(Object.keys(peopleColumns), people),
    table(Object.keys({ ...ruleColumns, ...laterRuleColumns }), rules.map((rule) => ({ role: 'Sales manager', component: 'Part', paid: usual(rule), ...rule }))),
    table(['month', 'person_id', ...measures.map(({ name }) => name)], Object.entries(byPerson).map(([person_id, row]) => ({ month, person_id, presence: 1, ...row }))),
    month,
    table(Object.keys({ ...closedColumns, ...laterClosedColumns }), closed.map((row) => ({ person_id: 'P01', ...row }))),
    table(Object.keys(adjustmentColumns), adjustments.map((row) => ({ person_id: 'P01', month, component: 'Adjustment', ...row }))),
    level ?? '',
    afterLeaving ?? '',
  ) as readonly (readonly Cell[])[];
}
