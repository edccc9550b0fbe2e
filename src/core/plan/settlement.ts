import type { Exact, Money } from '../money.ts';
import type { Month } from '../period.ts';
import type { How } from './how.ts';
import { option, type Chosen, type Options } from './option.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Rule, RuleParameter } from './rule.ts';

/** A person's lines of a month as they stand when a settlement comes to them. */
export interface Standing {
  readonly lines: readonly PayoutLine[];
  /** The places of the lines that the settlement concerns. */
  readonly concerned: readonly number[];
  /** What those come to. */
  readonly earned: Money;
  readonly presence: Exact;
  /** Whether the person left before the month: then nothing is guaranteed or held back any more. */
  readonly hasLeft: boolean;
  readonly month: Month;
  /** How many months the rule has applied to the person: 1 is the first. */
  readonly running: number;
  /** What this component paid before, all in all; a text says why it isn't known. */
  readonly balance: () => Money | How;
  /** What the lines that it concerns came to in a closed month, and the rule that was valid then; nothing before it applied. */
  readonly earlier: (month: Month) => { readonly earned: Money; readonly rule: Rule } | How | null;
}

/** What a settlement adds as a line of its own, or the lines that it has changed. */
export type Settled = { readonly amount: Exact; readonly how: How } | { readonly lines: readonly PayoutLine[] } | { readonly gap: How };

/** A way in which what was earned is paid: caps, holdbacks, debts, draws. They come after all components, in the order of their list. */
export interface Settlement {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly RuleParameter[];
  readonly allows: readonly RuleParameter[];
  readonly options: Options;
  readonly settle: (rule: Rule, standing: Standing, chosen: never) => Settled;
}

/** What every settlement may choose. */
export const settlementOptions = {
  of: option.components('The components that it concerns; without it everything that varies: all but fixed parts and settlements.'),
} as const;

interface Spec<O extends Options> extends Pick<Settlement, 'name' | 'summary' | 'needs'>, Partial<Pick<Settlement, 'allows'>> {
  readonly options?: O;
  readonly settle: (rule: Rule, standing: Standing, chosen: Chosen<O>) => Settled;
}

export function settlement<const Name extends string, const O extends Options = Record<never, never>>(spec: Spec<O> & { readonly name: Name }): Settlement & { readonly name: Name } {
  return { allows: [], ...spec, options: { ...settlementOptions, ...spec.options } };
}
