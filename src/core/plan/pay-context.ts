import { one, type Exact } from '../money.ts';
import type { Month } from '../period.ts';
import type { Adjustment } from './adjustment.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { leveledRule } from './leveled-rule.ts';
import type { MeasureRow } from './reader.ts';
import type { Member } from './people.ts';
import type { Rule } from './rule.ts';
import { validIn } from './rules-in-force.ts';

/** All that a month's pay follows from. */
export interface PayContext {
  readonly month: Month;
  readonly members: readonly Member[];
  /** Every version of every rule, and those in force in the month: their money at the pay level. */
  readonly rules: readonly Rule[];
  readonly valid: readonly Rule[];
  readonly rowOf: (person: string) => MeasureRow | undefined;
  readonly ledger: Ledger;
  readonly adjustments: readonly Adjustment[];
  /** Everyone that Team knows, in whatever month. */
  readonly isKnown: (person: string) => boolean;
  /** What money in rules and targets is multiplied by; percentages never are. */
  readonly level: Exact;
}

/** The rules are given as they stand in the Pay plan. */
type Given = Pick<PayContext, 'month' | 'members' | 'rules' | 'rowOf'> & Partial<Omit<PayContext, 'valid'>>;

export function payContext({ level = one, ...given }: Given): PayContext {
  const rules = given.rules.map((rule) => leveledRule(rule, level));
  return { ledger: emptyLedger, adjustments: [], isKnown: () => true, ...given, level, rules, valid: validIn(rules, given.month) };
}
