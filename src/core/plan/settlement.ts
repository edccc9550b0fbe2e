import type { Exact, Money } from '../money.ts';
import type { Month } from '../period.ts';
import type { How } from './how.ts';
import type { Found } from './method.ts';
import { option, type Chosen, type Options } from './option.ts';
import type { PastMonth } from './past-months.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Rule, RuleParameter } from './rule.ts';

/** A person's lines of a month as they stand when a settlement comes to them. */
export interface Standing {
  readonly lines: readonly PayoutLine[];
  /** The places of the components that the settlement concerns. */
  readonly concerned: readonly number[];
  /** What those come to, with the lines of earlier settlements that concern any of them. */
  readonly earned: Money;
  readonly presence: Found;
  readonly month: Month;
  /** How many months the rule has applied to the person: 1 is the first. */
  readonly running: number;
  /** Whether the rule has ended or concerns the person no longer: only what is open of it is settled. */
  readonly isOver: boolean;
  /** Whether the person left before the month, or leaves in it: then nothing is guaranteed any more, or for the last time. */
  readonly hasLeft: boolean;
  readonly isLeaving: boolean;
  /** What the settlement did before. */
  readonly past: readonly PastMonth[];
  /** Why that isn't the whole of it; null where it is. */
  readonly lack: How | null;
}

/** A line that a settlement adds. */
export interface Added {
  readonly amount: Exact;
  readonly how: How;
}

/** The lines that a settlement adds, or all lines as it has changed them. */
export type Settled = { readonly adds: readonly Added[] } | { readonly lines: readonly PayoutLine[] } | { readonly gap: How };

/** A way in which what was earned is paid: caps, holdbacks, debts, draws. They come after all components, in the order of their list. */
export interface Settlement {
  readonly name: string;
  readonly summary: string;
  readonly needs: readonly RuleParameter[];
  readonly allows: readonly RuleParameter[];
  readonly options: Options;
  /** Whether spiffs are outside it unless `of` names them. */
  readonly sparesSpiffs: boolean;
  /** Whether it follows from the whole pay of the month, whatever components there are. */
  readonly seesAll: boolean;
  readonly settle: (rule: Rule, standing: Standing, chosen: never) => Settled;
  /** What is still to be released, or paid back, once its rule no longer runs. One without it ends with its rule. */
  readonly stillOpen?: (past: readonly PastMonth[]) => Money;
}

/** What every settlement may choose. */
export const settlementOptions = {
  of: option.components('The components that it concerns; without it everything that varies: all but fixed parts and settlements.'),
} as const;

interface Spec<O extends Options> extends Pick<Settlement, 'name' | 'summary' | 'needs'>, Partial<Pick<Settlement, 'allows' | 'sparesSpiffs' | 'seesAll' | 'stillOpen'>> {
  readonly options?: O;
  readonly settle: (rule: Rule, standing: Standing, chosen: Chosen<O>) => Settled;
}

export function settlement<const Name extends string, const O extends Options = Record<never, never>>(spec: Spec<O> & { readonly name: Name }): Settlement & { readonly name: Name } {
  return { allows: [], sparesSpiffs: false, seesAll: false, ...spec, options: { ...settlementOptions, ...spec.options } };
}
