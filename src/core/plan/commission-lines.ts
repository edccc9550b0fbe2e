import { monthOf, isoDay, type Month } from '../period.ts';
import { numberOf, rowsOf, same, textOf, type Fact, type Facts } from './fact.ts';
import { isNeeded } from './evaluate.ts';
import { measureNamed } from './measures.ts';
import { membersIn, periodsOf, type Member } from './people.ts';
import type { Rule } from './rule.ts';

/** One payment on a first contract, and the commission that it earned. */
export interface CommissionLine {
  readonly month: Month;
  readonly person: string;
  readonly deal: string;
  readonly date: string;
  readonly amount: number;
  readonly tier: string;
  readonly rate: number;
  readonly commission: number;
}

export interface CommissionLines {
  readonly lines: readonly CommissionLine[];
  /** Payments on first contracts for which nobody is paid, and why. */
  readonly uncredited: readonly { readonly row: number; readonly reason: string }[];
}

/** The payments of some months behind their commissions (facts with their derived columns). */
export function commissionLines(facts: Facts, rules: readonly Rule[], months: readonly Month[]): CommissionLines {
  const periods = periodsOf(rowsOf(facts, 'team'));
  const measure = measureNamed('commission_new');
  const members = new Map(months.map((month) => [month, membersIn(periods, month)] as const));
  const earns = (member: Member | undefined) => member !== undefined && measure !== undefined && isNeeded(measure, member, rules);
  const lines: CommissionLine[] = [];
  const uncredited: { row: number; reason: string }[] = [];
  for (const payment of rowsOf(facts, 'payments').filter((row) => same(textOf(row, 'type'), 'new'))) {
    const day = numberOf(payment, 'date');
    const month = day === null ? null : monthOf(day);
    if (day === null || month === null) uncredited.push({ row: payment.row, reason: 'date is missing or not a date' });
    else if (members.has(month)) {
      const owner = members.get(month)?.find(({ person }) => same(person, textOf(payment, 'owner_id')));
      const [amount, rate, commission] = [numberOf(payment, 'converted'), numberOf(payment, 'rate'), numberOf(payment, 'commission')];
      if (!owner) uncredited.push({ row: payment.row, reason: `owner_id "${textOf(payment, 'owner_id')}" is not employed in ${month}` });
      else if (!earns(owner)) uncredited.push({ row: payment.row, reason: `${owner.person} is a ${owner.role} in ${month}, whom no rule pays commission` });
      else if (amount === null || rate === null || commission === null) uncredited.push({ row: payment.row, reason: why(payment) });
      else lines.push({ month, person: owner.person, deal: textOf(payment, 'deal_id'), date: isoDay(day), amount, tier: textOf(payment, 'rated_tier'), rate, commission });
    }
  }
  return { lines, uncredited };
}

function why(payment: Fact): string {
  return textOf(payment, numberOf(payment, 'amount') === null && textOf(payment, 'amount') !== '' ? 'amount' : 'commission');
}
