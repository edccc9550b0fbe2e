import type { Month } from '../period.ts';
import { evaluate } from './evaluate.ts';
import { keyOf, rowsOf, type Facts } from './fact.ts';
import { adjustmentsOf } from './adjustment.ts';
import { ledgerOf } from './ledger.ts';
import { payoutLines } from './pay.ts';
import type { MeasureRow } from './reader.ts';
import { payContext } from './pay-context.ts';
import { amountSet, payLevelOf, settingNames } from './setting.ts';
import type { PayoutLine } from './payout-line.ts';
import { membersIn, periodsOf } from './people.ts';
import type { Rule } from './rule.ts';

/** A month's payout lines from facts alone (with their derived columns): what the sheet's formulas and PAYOUT_LINES come to, by another way. */
export function payMonth(facts: Facts, rules: readonly Rule[], month: Month): readonly PayoutLine[] {
  const [header = [], ...rows] = evaluate(facts, rules, month);
  const person = header.indexOf('person_id');
  const byPerson = new Map<string, MeasureRow>(
    rows.map((row) => [keyOf(String(row[person])), Object.fromEntries(header.map((name, i) => [String(name), row[i]]))]),
  );
  const periods = periodsOf(rowsOf(facts, 'team'));
  const known = new Set(periods.map((period) => keyOf(period.person)));
  return payoutLines(
    payContext({
      month,
      members: membersIn(periods, month, amountSet(rowsOf(facts, 'settings'), settingNames.daysAfterLeaving, 0)),
      rules,
      rowOf: (key) => byPerson.get(key),
      ledger: ledgerOf(rowsOf(facts, 'closed_months'), 'Closed months'),
      adjustments: adjustmentsOf(rowsOf(facts, 'adjustments')),
      isKnown: (name) => known.has(keyOf(name)),
      level: payLevelOf(rowsOf(facts, 'settings')),
    }),
  );
}
