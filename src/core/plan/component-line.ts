import { least, nothing, one, type Exact } from '../money.ts';
import { isPeriodEnd, isQuarterEnd, type Month } from '../period.ts';
import { figure, percent } from '../wording.ts';
import { opens } from './gate.ts';
import type { GeneralOptions } from './general-options.ts';
import { guaranteedLine } from './guaranteed.ts';
import { sentence, type How } from './how.ts';
import { limited } from './limited.ts';
import type { Found, Method } from './method.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';
import { plannedFor } from './planned.ts';
import { methodNamed } from './read-rules.ts';
import { readerOf, type Reader } from './reader.ts';
import type { Rule } from './rule.ts';
import { rulesOf } from './rules-in-force.ts';

/** What one rule pays one person in the month. */
export function componentLine(member: Member, rule: Rule, read: Reader, context: PayContext): PayoutLine {
  return guaranteedLine(earnedLine(member, rule, read, context), rule.options as unknown as GeneralOptions, member, read('presence'), context.month);
}

function earnedLine(member: Member, rule: Rule, read: Reader, context: PayContext): PayoutLine {
  const method = methodNamed(rule.method) as Method;
  const inputs = inputsOf(rule, method, member, read, context.month);
  const { measure = null, plan = null } = inputs;
  const unpaid = { person: member.person, role: member.role, component: rule.component, measure, plan, attainment: null, amount: nothing };
  if ('gap' in inputs) return { ...unpaid, how: inputs.gap };

  const chosen = rule.options as unknown as GeneralOptions;
  const counted = onTheWay(measure ?? nothing, plan, chosen, context.month);
  const situation = { person: member.person, actual: counted, plan, presence: inputs.presence, target: inputs.target && inputs.target.times(context.level), read, peers: () => peersOf(rule, context) };
  const pay = inputs.shut !== null ? { amount: nothing, how: inputs.shut } : method.pay(rule, situation, rule.options as never);
  if ('gap' in pay) return { ...unpaid, how: pay.gap };

  const share = chosen.prorate && method.varies ? inputs.presence : one;
  const paid = limited(rule, member, pay.amount.times(share), inputs.shut !== null, context);
  if ('gap' in paid) return { ...unpaid, how: paid.gap };
  const notes = [...inputs.notes, ...(measure && counted.lt(measure) ? [sentence('until the period ends, {counted} of it counts', { counted: figure(counted) })] : []), ...paid.how];
  const how = [pay.how, share.eq(one) ? '' : sentence(', prorated by {share}', { share: percent(share) }), ...notes.flatMap((note) => ['; ', note]), ' = ', figure(paid.amount)];
  return { ...unpaid, attainment: pay.attainment ?? null, amount: paid.amount, how };
}

interface Inputs {
  readonly presence: Exact;
  readonly measure: Exact | null;
  readonly plan: Exact | null;
  readonly target: Exact | null;
  /** Why the gate is shut, where what was paid before has to be settled all the same. */
  readonly shut: How | null;
  /** What was done to the plan. */
  readonly notes: readonly How[];
}

/** What the rule pays by, or the first thing that is missing with what was read until then. */
function inputsOf(rule: Rule, method: Method, member: Member, read: Reader, month: Month): Inputs | ({ readonly gap: How } & Partial<Inputs>) {
  const chosen = rule.options as unknown as GeneralOptions;
  const presence = read(chosen.prorate ?? 'presence');
  if ('gap' in presence) return { gap: presence.gap };
  const actual = method.measures ? read(rule.measure) : { value: null };
  if ('gap' in actual) return { gap: actual.gap };
  const measure = actual.value;
  const planned = plannedFor(rule, member, read, month);
  if ('gap' in planned) return { gap: planned.gap, measure };
  const { plan, notes } = planned;
  if (plan && !plan.gt(0)) return { gap: sentence('the plan is {plan}: pays no such part', { plan: figure(plan, 0) }), measure, plan };
  const target = method.ofTarget ? read('target') : { value: null };
  if ('gap' in target) return { gap: target.gap, measure, plan };
  const gate = gateOf(rule, read, month);
  if ('gap' in gate) return { gap: gate.gap, measure, plan };
  const { shut } = gate;
  if (shut !== null && chosen.true_up === 'none' && chosen.when_shut === 'nothing') return { gap: shut, measure, plan };
  return { presence: presence.value, measure, plan, target: target.value, shut, notes };
}

/** What counts before the period's end, where attainment is limited on the way. */
function onTheWay(actual: Exact, plan: Exact | null, { until_end, true_up }: GeneralOptions, month: Month): Exact {
  return until_end && plan && true_up !== 'none' && !isPeriodEnd(month, true_up) ? least(actual, plan.times(until_end)) : actual;
}

/** The rule's measure of everyone whom the rule concerns and who is still here. */
function peersOf(rule: Rule, context: PayContext): readonly (Found & { readonly person: string })[] {
  const concerned = context.members.filter((member) => !member.hasLeft && rulesOf(member, context.valid).includes(rule));
  return concerned.map((member) => {
    const reader = readerOf(member, context);
    return { person: member.person, ...('gap' in reader ? reader : reader.read(rule.measure)) };
  });
}

/** Why a rule's gate is shut; null where it's open or there is none; a gap where that can't be known. */
function gateOf({ gate, gateAt }: Rule, read: Reader, month: Month): { readonly shut: How | null } | { readonly gap: How } {
  if (!gate || (gateAt === 'quarter end' && !isQuarterEnd(month))) return { shut: null };
  const value = read(gate.measure);
  if ('gap' in value) return value;
  const plan = gate.plan === null ? null : read(gate.plan);
  if (plan && 'gap' in plan) return plan;
  if (plan && !plan.value.gt(0)) return { gap: sentence("{plan} is {value}: {gate} can't be met", { plan: { measures: gate.plan ?? '' }, value: figure(plan.value, 0), gate: { measures: gate.text } }) };
  const reached = plan ? value.value.div(plan.value) : value.value;
  return { shut: opens(gate, reached) ? null : sentence("not paid, as {gate} isn't met: {reached}", { gate: { measures: gate.text }, reached: plan ? percent(reached) : figure(reached, 0) }) };
}
