import type { Exact } from '../money.ts';
import type { How } from './how.ts';
import type { Rule, RuleParameter } from './rule.ts';

/** What a method sees of one person's month. */
export interface Situation {
  readonly actual: Exact;
  /** Above 0 where the rule has a plan. */
  readonly plan: Exact | null;
  readonly presence: Exact;
  readonly target: Exact | null;
}

export interface Pay {
  readonly amount: Exact;
  /** The arithmetic, as whoever is paid would check it. */
  readonly how: How;
  readonly attainment?: Exact;
}

/** A way to turn a measure into money. */
export interface Method {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly RuleParameter[];
  readonly allows: readonly RuleParameter[];
  /** Reads a measure; a fix reads none. */
  readonly measures: boolean;
  readonly ofTarget: boolean;
  readonly pay: (rule: Rule, situation: Situation) => Pay;
}

/** A rule that lacks what its method needs never gets as far as being paid. */
export function given<T>(value: T | null): T {
  if (value === null) throw new Error('a rule was paid without a parameter that its method needs');
  return value;
}

export function method(
  spec: Pick<Method, 'name' | 'summary' | 'needs' | 'pay'> & Partial<Pick<Method, 'allows' | 'measures' | 'ofTarget'>>,
): Method {
  return { allows: [], measures: true, ofTarget: false, ...spec };
}
