import { healed, type Exact } from '../../core/money.ts';
import { isoDay } from '../../core/period.ts';
import { creditLines as creditLinesOf } from '../../core/plan/credit-lines.ts';
import { inEnglish } from '../../core/plan/how.ts';
import { readRules } from '../../core/plan/read-rules.ts';
import { amountSet, settingNames } from '../../core/plan/setting.ts';
import { rowsIn } from './json-rows.ts';

/** A row of Credits as a warehouse takes it: numbers as texts; none where the row is flagged. */
export interface CreditRow {
  readonly date: string;
  readonly of: string;
  readonly deal_id: string;
  readonly company: string;
  readonly type: string;
  readonly rated_tier: string;
  readonly person_id: string;
  readonly count: string | null;
  readonly amount: string | null;
  readonly commission: string | null;
  readonly why: string;
}

/** The table Credits: rows of Deals and Payments with their worked-out columns, and of the tables that change who has what of them, each as JSON text. */
export function creditLines(deals: string, payments: string, shares: string, rules: string, team: string, products: string, invoices: string, spiffs: string, settings: string): readonly CreditRow[] {
  const facts = { deals: rowsIn(deals), payments: rowsIn(payments), deal_shares: rowsIn(shares), team: rowsIn(team), products: rowsIn(products), invoices: rowsIn(invoices), spiffs: rowsIn(spiffs) };
  return creditLinesOf(facts, readRules(rowsIn(rules)), amountSet(rowsIn(settings), settingNames.daysAfterLeaving, 0)).map((line) => {
    const figure = (value: Exact) => (line.isFlagged ? null : healed(value).toFixed());
    return {
      date: isoDay(line.day),
      of: line.of,
      deal_id: line.deal,
      company: line.company,
      type: line.type,
      rated_tier: line.tier,
      person_id: line.person,
      count: figure(line.count),
      amount: figure(line.amount),
      commission: figure(line.commission),
      why: inEnglish(line.why),
    };
  });
}
