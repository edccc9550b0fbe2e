import type { GeneralOptions } from './general-options.ts';
import { measureNamed } from './measures.ts';
import type { Method, Wrong } from './method.ts';
import type { Rule } from './rule.ts';
import type { Settlement } from './settlement.ts';

/** What is wrong with a rule beyond its single cells; nothing where all is well. */
export function problemOf(rule: Rule, method: Method | Settlement): Wrong | undefined {
  if ('settle' in method) return undefined;
  return edgesOf(rule, method) ?? planless(rule, method) ?? periodOf(rule) ?? method.check?.(rule, rule.options as never);
}

/** Tiers begin at 0 and pay rates. */
function edgesOf({ steps }: Rule, { stepsGive }: Method): Wrong | undefined {
  if (!steps || stepsGive !== 'rate') return undefined;
  const [first] = steps;
  if (first && !first.from.eq(0)) return { column: 'steps', sentence: `expected the first tier to start from 0, found ${first.from.toString()}: add a tier from 0.` };
  const steep = steps.find(({ gives }) => gives.gt(1));
  return steep && { column: 'steps', sentence: `expected rates from 0% to 100%, found ${steep.gives.toString()}: write ${steep.gives.toString()}%.` };
}

/** What is written as a share of the plan needs one. */
function planless({ plan, threshold, steps, options }: Rule, { stepsGive }: Method): Wrong | undefined {
  if (plan !== null) return undefined;
  if (threshold) return { column: 'plan', sentence: 'expected the plan of which the threshold is a share, found a blank cell: fill it in.' };
  if (stepsGive === 'rate' && steps?.some(({ from, ofPlan }) => ofPlan && !from.eq(0))) return { column: 'plan', sentence: 'expected the plan of which the tiers are shares, found a blank cell: fill it in.' };
  const { ramp, until_end } = options as unknown as GeneralOptions;
  return ramp || until_end ? { column: 'plan', sentence: `expected the plan that ${ramp ? 'ramp' : 'until_end'} is about, found a blank cell: fill it in.` } : undefined;
}

/** Paying to date needs a measure that is counted to date, and is paid every month. */
function periodOf({ measure, paid, options }: Rule): Wrong | undefined {
  const { true_up, until_end, below_zero, prorate } = options as unknown as GeneralOptions;
  if (prorate && !prorate.startsWith('presence')) return { column: 'options', sentence: `expected prorate = presence or presence_calendar, found "${prorate}".` };
  if (true_up === 'none') {
    const alone = until_end ? 'until_end' : below_zero === 'carry' ? 'below_zero' : undefined;
    return alone === undefined ? undefined : { column: 'options', sentence: `expected true_up beside ${alone}, found none: add true_up = quarter, half-year or year.` };
  }
  const period = measureNamed(measure)?.period ?? 'month';
  if (period !== true_up) return { column: 'measure', sentence: `expected a measure that is counted by the ${true_up}, as true_up says, found "${measure}", which is counted by the ${period}.` };
  return paid === 'month' ? undefined : { column: 'paid', sentence: 'expected month, as true_up pays the period so far, found quarter.' };
}
