import { exact, nothing, one, total, type Exact } from '../money.ts';
import { monthAfter, monthOf, monthsBetween, monthsIn, periodStart, type Month, type Period } from '../period.ts';
import { percent } from '../wording.ts';
import type { GeneralOptions } from './general-options.ts';
import { sentence, type How } from './how.ts';
import { measureNamed } from './measures.ts';
import type { Member } from './people.ts';
import type { Reader } from './reader.ts';
import type { Rule } from './rule.ts';

interface Planned {
  readonly plan: Exact | null;
  /** What was done to it. */
  readonly notes: readonly How[];
}

/** The plan that a rule pays by; less in the first months of employment, where the rule has a ramp. */
export function plannedFor(rule: Rule, member: Member, read: Reader, month: Month): Planned | { readonly gap: How } {
  const { plan, options } = rule;
  const found = plan === null ? null : typeof plan === 'string' ? read(plan) : { value: plan };
  if (found === null) return { plan: null, notes: [] };
  if ('gap' in found) return found;
  const { ramp } = options as unknown as GeneralOptions;
  const share = ramp ? rampOver(ramp, member, month, periodOf(rule)) : one;
  return share.eq(one) ? { plan: found.value, notes: [] } : { plan: found.value.times(share), notes: [sentence('the plan is {share} of the whole in the first months', { share: percent(share) })] };
}

/** The mean over the months of the plan's period. */
function rampOver(ramp: readonly Exact[], { hired }: Member, month: Month, period: Period): Exact {
  const first = periodStart(month, period);
  const months = monthsBetween(first, monthAfter(first, monthsIn(period) - 1));
  return total(months.map((one) => rampIn(ramp, monthsBetween(monthOf(hired), one).length))).div(exact(months.length));
}

/** The share in the so many-th month of employment, 1 being the first. */
function rampIn(ramp: readonly Exact[], served: number): Exact {
  return served === 0 ? nothing : (ramp[served - 1] ?? one);
}

function periodOf({ plan, paid, options }: Rule): Period {
  const { true_up } = options as unknown as GeneralOptions;
  const measured = typeof plan === 'string' ? measureNamed(plan)?.period : undefined;
  return measured ?? (true_up === 'none' ? paid : true_up);
}
