import { toCell } from '../money.ts';
import { creditLines } from './credit-lines.ts';
import type { Fact, Facts } from './fact.ts';
import { inEnglish } from './how.ts';
import type { Total } from './measure.ts';
import type { Rule } from './rule.ts';
import { amountSet, settingNames } from './setting.ts';

/** The facts with the table Credits, which follows from them and the rules. */
export function withCredits(facts: Facts, rules: readonly Rule[]): Facts {
  const lines = creditLines(facts, rules, amountSet(facts['settings'] ?? [], settingNames.daysAfterLeaving, 0));
  return { ...facts, credits: lines.map((line, i): Fact => ({ row: i + 2, cells: { date: line.day, of: line.of, deal_id: line.deal, company: line.company, type: line.type, rated_tier: line.tier, person_id: line.person, ...figures(line), why: inEnglish(line.why) } })) };
}

/** Where a line is flagged, it says why instead of a figure. */
function figures({ count, amount, commission, why, isFlagged }: ReturnType<typeof creditLines>[number]): Fact['cells'] {
  if (isFlagged) return { count: inEnglish(why), amount: inEnglish(why), commission: inEnglish(why) };
  return { count: toCell(count), amount: toCell(amount), commission: toCell(commission) };
}

/** What Credits adds to a total of payments or won deals by their owners; nothing for other totals. */
export function creditsTo({ table, adds, where, whose, leavesOut }: Total): Total | null {
  const { stage, ...conditions } = where;
  if (whose !== 'owner_id' || (table !== 'payments' && table !== 'deals') || (stage !== undefined && stage !== 'won')) return null;
  return { form: 'total', table: 'credits', adds: adds === undefined ? 'count' : adds === 'commission' ? adds : 'amount', where: { ...conditions, of: leavesOut === 'overlays' ? table : [table, `${table} overlay`] }, whose: 'person_id', on: 'date' };
}
