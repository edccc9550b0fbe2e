import type { Month } from '../period.ts';
import { evaluate } from './evaluate.ts';
import { keyOf, rowsOf, type Facts } from './fact.ts';
import { payoutLines, type MeasureRow, type PayoutLine } from './pay.ts';
import { membersIn, periodsOf } from './people.ts';
import type { Rule } from './rule.ts';

/** A month's payout lines from facts alone (with their derived columns): what the sheet's formulas and PAYOUT_LINES come to, by another way. */
export function payMonth(facts: Facts, rules: readonly Rule[], month: Month): readonly PayoutLine[] {
  const [header = [], ...rows] = evaluate(facts, rules, month);
  const person = header.indexOf('person_id');
  const byPerson = new Map<string, MeasureRow>(
    rows.map((row) => [keyOf(String(row[person])), Object.fromEntries(header.map((name, i) => [String(name), row[i]]))]),
  );
  return payoutLines(membersIn(periodsOf(rowsOf(facts, 'team')), month), rules, (key) => byPerson.get(key), month);
}
