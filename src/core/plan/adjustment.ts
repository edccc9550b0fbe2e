import { cents, exact, nothing, type Exact } from '../money.ts';
import { monthOf, type Month } from '../period.ts';
import { keyOf, numberOf, same, textOf, type Fact } from './fact.ts';
import { FLAG } from './flag.ts';
import { sentence, type How } from './how.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';
import { isMonth } from '../period.ts';
import type { Columns } from './table.ts';

/** The columns of the Adjustments tab, with their Russian headings. */
export const adjustmentColumns = { month: 'Месяц', person_id: 'ID сотрудника', component: 'Часть', amount: 'Сумма', reason: 'Причина' } as const satisfies Columns;

/** One row of Adjustments: an amount for a person and month that no rule pays, with its reason. */
export interface Adjustment {
  readonly row: number;
  readonly month: Month | null;
  readonly person: string;
  readonly component: string;
  readonly amount: Exact | null;
  readonly reason: string;
}

export function adjustmentsOf(rows: readonly Fact[]): readonly Adjustment[] {
  return rows.map((row) => {
    const [month, amount] = [row.cells['month'], numberOf(row, 'amount')];
    return {
      row: row.row,
      month: typeof month === 'number' ? monthOf(month) : typeof month === 'string' && isMonth(month) ? month : null,
      person: textOf(row, 'person_id'),
      component: textOf(row, 'component'),
      amount: amount === null ? null : exact(amount),
      reason: textOf(row, 'reason').trim(),
    };
  });
}

/** A person's adjustments of the month, each a line of its own, after everything that rules pay. */
export function adjusted(member: Pick<Member, 'person' | 'role'>, { adjustments, month }: PayContext): readonly PayoutLine[] {
  return adjustments.filter((one) => same(one.person, member.person) && one.month === month).map((one) => lineOf(one, member, lackOf(one)));
}

/** Those of the month for people who aren't employed in it: paid where Team knows them from another month, else flagged. */
export function adjustedOutside({ adjustments, members, month, isKnown }: PayContext): readonly PayoutLine[] {
  const employed = new Set(members.map(({ person }) => keyOf(person)));
  const outside = adjustments.filter((one) => one.month === null || (one.month === month && !employed.has(keyOf(one.person))));
  return outside.map((one) => {
    const unknown = isKnown(one.person) ? null : sentence('Adjustments row {row} names nobody whom Team knows', { row: String(one.row) });
    const undated = one.month === null ? sentence('Adjustments row {row} has no month', { row: String(one.row) }) : null;
    return lineOf(one, { person: one.person, role: '' }, undated ?? unknown ?? lackOf(one));
  });
}

function lackOf({ row, amount, reason }: Adjustment): How | null {
  if (amount === null) return sentence('Adjustments row {row} has no amount', { row: String(row) });
  return reason === '' ? sentence('Adjustments row {row} has no reason: it is paid once it has one', { row: String(row) }) : null;
}

function lineOf({ component, amount, reason }: Adjustment, { person, role }: Pick<Member, 'person' | 'role'>, lack: How | null): PayoutLine {
  const common = { person, role, component, measure: null, plan: null, attainment: null, kind: 'adjustment' } as const;
  return lack === null ? { ...common, amount: cents(amount ?? nothing), how: reason } : { ...common, amount: nothing, how: [FLAG, lack] };
}
