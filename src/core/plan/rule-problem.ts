import { periodStart } from '../period.ts';
import type { GeneralOptions } from './general-options.ts';
import type { Form, Measure } from './measure.ts';
import { isPlan, measureNamed, measures } from './measures.ts';
import type { Method, Wrong } from './method.ts';
import type { Rule } from './rule.ts';
import { firstMonthFrom } from './rules-in-force.ts';
import type { Settlement } from './settlement.ts';

/** What is wrong with a rule beyond its single cells; nothing where all is well. */
export function problemOf(rule: Rule, method: Method | Settlement): Wrong | undefined {
  if ('settle' in method) return undefined;
  return edgesOf(rule, method) ?? planless(rule, method) ?? periodOf(rule) ?? trueUpOf(rule) ?? newcomersOf(rule) ?? proratedOf(rule, method) ?? shutOf(rule) ?? method.check?.(rule, rule.options as never);
}

/** Tiers begin at 0 and pay rates; other steps pay money. */
function edgesOf({ steps }: Rule, { stepsGive }: Method): Wrong | undefined {
  const shared = stepsGive === 'money' ? steps?.find(({ givesShare }) => givesShare) : undefined;
  if (shared) return { column: 'steps', sentence: `expected amounts such as 100000 = 300, found ${shared.from.toString()} = ${shared.gives.times(100).toString()}%: write what it pays.` };
  if (!steps || stepsGive !== 'rate') return undefined;
  const [first] = steps;
  if (first && !first.from.eq(0)) return { column: 'steps', sentence: `expected the first tier to start from 0, found ${first.from.toString()}: add a tier from 0.` };
  const steep = steps.find(({ gives }) => gives.gt(1));
  return steep && { column: 'steps', sentence: `expected rates from 0% to 100%, found ${steep.gives.toString()}: write ${steep.gives.toString()}%.` };
}

/** What is written as a share of the plan needs one; only ratios have edges in % of their own. */
function planless({ plan, threshold, steps, measure, options }: Rule, { needs, allows }: Method): Wrong | undefined {
  if (plan !== null) return undefined;
  if (threshold) return { column: 'plan', sentence: 'expected the plan of which the threshold is a share, found a blank cell: fill it in.' };
  const takesPlan = [...needs, ...allows].includes('plan');
  const isShared = steps?.some(({ from, ofPlan }) => ofPlan && !from.eq(0)) && measureNamed(measure)?.unit !== 'ratio';
  if (takesPlan && isShared) return { column: 'plan', sentence: 'expected the plan of which the steps are shares, found a blank cell: fill it in.' };
  const { ramp, until_end } = options as unknown as GeneralOptions;
  const about = ramp ? 'ramp' : until_end ? 'until_end' : undefined;
  if (about === undefined) return undefined;
  return takesPlan ? { column: 'plan', sentence: `expected the plan that ${about} is about, found a blank cell: fill it in.` } : { column: 'options', sentence: `expected no ${about}, as this method has no plan: delete it.` };
}

/** What is added up over a period is paid once for it, or to date; otherwise the same money would be paid again, or never. */
function periodOf({ measure, plan, kpis, paid, options }: Rule): Wrong | undefined {
  const wrong = (kpis ?? []).flatMap(({ ratio: { over } }) => (typeof over === 'string' ? (measureNamed(over) ?? []) : [])).find((kpi) => isAddedUp(kpi) && kpi.period !== paid);
  if (wrong) return otherPeriod(wrong, paid);
  const counted = measureNamed(measure);
  if (!counted || !isAddedUp(counted)) return undefined;
  const { true_up } = options as unknown as GeneralOptions;
  const { period } = counted;
  if (true_up === 'none' && period !== paid) return otherPeriod(counted, paid);
  const planned = typeof plan === 'string' ? measureNamed(plan) : undefined;
  if (planned && isPlan(planned.name) && planned.period !== period) return { column: 'plan', sentence: `expected a plan of the ${period}, as "${measure}" is counted by the ${period}, found "${planned.name}", which is of the ${planned.period}.` };
  return undefined;
}

function otherPeriod({ name, period }: Measure, paid: Rule['paid']): Wrong {
  return { column: 'paid', sentence: `expected ${period}, as "${name}" is counted by the ${period}, found ${paid}: change it, or take another measure.` };
}

const addedUp: readonly Form['form'][] = ['total', 'team total'];

function isAddedUp({ counts }: Measure): boolean {
  return addedUp.includes(counts.form) || (counts.form === 'team' && counts.take === 'sum');
}

/** Paying to date needs a measure that is counted to date, is paid every month, and has one version in a period. */
function trueUpOf({ measure, paid, validFrom, options }: Rule): Wrong | undefined {
  const { true_up, until_end, below_zero } = options as unknown as GeneralOptions;
  if (true_up === 'none') {
    const alone = until_end ? 'until_end' : below_zero === 'carry' ? 'below_zero' : undefined;
    return alone === undefined ? undefined : { column: 'options', sentence: `expected true_up beside ${alone}, found none: add true_up = quarter, half-year or year.` };
  }
  const counted = measureNamed(measure);
  const period = counted?.period ?? 'month';
  if (period !== true_up) return { column: 'measure', sentence: `expected a measure that is counted by the ${true_up}, as true_up says, found "${measure}", which is counted by the ${period}.` };
  if (counted?.counts.form.startsWith('team')) return { column: 'options', sentence: `expected no true_up on "${measure}": who leaves the team would take back what was paid. Delete it.` };
  if (paid !== 'month') return { column: 'paid', sentence: `expected month, as true_up pays the period so far, found ${paid}.` };
  const first = firstMonthFrom(validFrom);
  return validFrom > 0 && periodStart(first, true_up) !== first ? { column: 'valid_from', sentence: `expected the first day of a ${true_up}, as true_up pays the whole of it, found a day inside: begin the version with the next ${true_up}.` } : undefined;
}

/** Shares of the plan and guarantees for newcomers. */
function newcomersOf({ plan, options }: Rule): Wrong | undefined {
  const { ramp, guaranteed, true_up } = options as unknown as GeneralOptions;
  if (ramp && plan === 'quota') return { column: 'options', sentence: 'expected no ramp, as the quota of Quotas holds it already: delete it, or write the plan as a number.' };
  return guaranteed && true_up !== 'none' ? { column: 'options', sentence: 'expected no true_up beside guaranteed, as later months would take the guarantee back: delete one.' } : undefined;
}

/** What is prorated goes by presence in the period that it pays, and by none where presence is in it already. */
function proratedOf({ paid, options }: Rule, { name, varies, ofTarget }: Method): Wrong | undefined {
  const { prorate, true_up } = options as unknown as GeneralOptions;
  if (ofTarget && paid !== 'month') return { column: 'paid', sentence: `expected month, as ${name} pays a share of the month's pay at plan, found ${paid}.` };
  if (varies && !prorate) return undefined;
  if (varies && (ofTarget || name === 'pool')) return { column: 'options', sentence: `expected no prorate, as ${name} ${ofTarget ? 'is prorated by presence already' : 'divides a sum that is fixed'}: delete it.` };
  const [presence, period] = [measureNamed(prorate ?? 'presence'), true_up === 'none' ? paid : true_up];
  if (presence?.counts.form === 'presence' && presence.period === period) return undefined;
  const fitting = measures.filter((one) => one.counts.form === 'presence' && one.period === period).map((one) => one.name);
  return { column: 'options', sentence: `expected prorate = ${fitting.join(' or ')}, as it pays by the ${period}, found ${prorate ? `"${prorate}"` : 'none'}.` };
}

/** Taking back needs a gate that is looked at when the quarter ends, and months before it that paid. */
function shutOf({ gate, gateAt, paid, options }: Rule): Wrong | undefined {
  const { when_shut, true_up } = options as unknown as GeneralOptions;
  if (when_shut !== 'take back') return undefined;
  if (gate && gateAt === 'quarter end' && paid === 'month' && true_up === 'none') return undefined;
  return { column: 'options', sentence: "expected when_shut = take back only beside a gate at the quarter end, on what is paid by the month without true_up: delete it, or change those." };
}
