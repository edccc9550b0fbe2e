import type { Exact } from '../money.ts';
import type { How } from './how.ts';
import type { Chosen, Options } from './option.ts';
import type { Rule, RuleParameter } from './rule.ts';

/** A number that was found, or why there is none; flagged where somebody has to mend it. */
export type Found = { readonly value: Exact } | { readonly gap: How; readonly isFlagged?: boolean };

/** What a method sees of one person's month. */
export interface Situation {
  readonly person: string;
  readonly actual: Exact;
  /** Above 0 where the rule has a plan. */
  readonly plan: Exact | null;
  readonly presence: Exact;
  readonly target: Exact | null;
  /** Another measure of the person. */
  readonly read: (measure: string) => Found;
  /** The rule's measure of everyone whom the rule concerns. */
  readonly peers: () => readonly (Found & { readonly person: string })[];
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
  readonly options: Options;
  /** Reads a measure; a fix reads none. */
  readonly measures: boolean;
  readonly ofTarget: boolean;
  /** Follows results: not a fix. */
  readonly varies: boolean;
  /** Its steps give money, which follows the pay level; other steps give rates and shares, which never do. */
  readonly stepsGive: 'money' | 'rate' | 'share' | 'weight';
  readonly pay: (rule: Rule, situation: Situation, chosen: never) => Pay | { readonly gap: How };
  /** What is wrong with a rule beyond its single cells. */
  readonly check?: (rule: Rule, chosen: never) => Wrong | undefined;
}

export interface Wrong {
  readonly column: string;
  readonly sentence: string;
}

/** A rule that lacks what its method needs never gets as far as being paid. */
export function given<T>(value: T | null): T {
  if (value === null) throw new Error('a rule was paid without a parameter that its method needs');
  return value;
}

interface Spec<O extends Options> extends Pick<Method, 'name' | 'summary' | 'needs'>, Partial<Pick<Method, 'allows' | 'measures' | 'ofTarget' | 'varies' | 'stepsGive'>> {
  readonly options?: O;
  readonly pay: (rule: Rule, situation: Situation, chosen: Chosen<O>) => Pay | { readonly gap: How };
  readonly check?: (rule: Rule, chosen: Chosen<O>) => Wrong | undefined;
}

export function method<const Name extends string, const O extends Options = Record<never, never>>(spec: Spec<O> & { readonly name: Name }): Method & { readonly name: Name } {
  return { allows: [], measures: true, ofTarget: false, varies: true, stepsGive: 'money', ...spec, options: spec.options ?? {} };
}
