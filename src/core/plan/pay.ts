import type { Cell } from '../kinds.ts';
import { cents, exact, least, most, nothing, one, type Exact } from '../money.ts';
import { isPeriodEnd, isQuarterEnd, monthOf, monthsBetween, type Month } from '../period.ts';
import { isBlank, isErrorCell } from '../refusal.ts';
import { shown } from '../whole.ts';
import { figure, percent } from '../wording.ts';
import { adjusted, adjustedOutside } from './adjustment.ts';
import { keyOf as textKey } from './fact.ts';
import { FLAG } from './flag.ts';
import { opens } from './gate.ts';
import { generalOptions, type GeneralOptions } from './general-options.ts';
import { guaranteedLine } from './guaranteed.ts';
import { sentence, type How } from './how.ts';
import { leveledRule } from './leveled-rule.ts';
import { limited } from './limited.ts';
import { measureNamed } from './measures.ts';
import type { Found, Method } from './method.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { isAbout } from './credits/book.ts';
import { rulesOf } from './rules-in-force.ts';
import { settled } from './settled.ts';

/** One person's row of the Measures tab, cells by measure. */
export type MeasureRow = Readonly<Record<string, Cell>>;

/** Every rule that is valid in the month, applied to everyone it concerns. A gap in one person's facts is a flag on that person's line. */
export function payoutLines(context: PayContext): readonly PayoutLine[] {
  return [...context.members.flatMap((member) => [...earnedBy(member, context), ...adjusted(member, context)]), ...adjustedOutside(context)];
}

function earnedBy(member: Member, context: PayContext): readonly PayoutLine[] {
  const { month, valid, rowOf } = context;
  const own = rulesOf(member, valid).filter((rule) => (rule.paid === 'month' || isQuarterEnd(month)) && (!member.hasLeft || isAbout(rule, 'payments') || isSettlement(methodNamed(rule.method))));
  const measured = rowOf(textKey(member.person));
  const stop = trouble(member, valid, measured, month);
  if (stop !== null || !measured) return [unpaid(member, '', [FLAG, stop ?? ''])];
  const components = own.filter(({ method }) => !isSettlement(methodNamed(method)));
  const lines = capped(components, components.map((rule) => guaranteedLine(lineOf(member, rule, measured, context), leveledRule(rule, false, generalOptions, context.level).options as unknown as GeneralOptions, member, month)), measured, context.level);
  return settled(member, own, components, lines, valueOf('presence', measured, member, month), context);
}

function trouble(member: Member, valid: readonly Rule[], measured: MeasureRow | undefined, month: Month): How | null {
  if (member.problem) return member.problem;
  if (!measured) return sentence('Measures has no row for {person} in {month}', { person: member.person, month });
  if (member.role === '') return sentence('Team row {row} has no role', { row: String(member.row) });
  return rulesOf(member, valid).length === 0 ? sentence('no rule of the Pay plan concerns a {role}', { role: member.role }) : null;
}

function unpaid({ person, role }: Member, component: string, how: How, measure: Exact | null = null, plan: Exact | null = null): PayoutLine {
  return { person, role, component, measure, plan, attainment: null, amount: nothing, how };
}

function lineOf(member: Member, rule: Rule, measured: MeasureRow, context: PayContext): PayoutLine {
  const { month, level } = context;
  const method = methodNamed(rule.method) as Method;
  const chosen = rule.options as unknown as GeneralOptions;
  const read = (name: string): Found => valueOf(name, measured, member, month);
  const stop = (gap: How, measure: Exact | null = null, plan: Exact | null = null) => unpaid(member, rule.component, gap, measure, plan);

  const presence = read(chosen.prorate ?? 'presence');
  if ('gap' in presence) return stop(presence.gap);
  const actual = method.measures ? read(rule.measure) : { value: nothing };
  if ('gap' in actual) return stop(actual.gap);
  const shown = method.measures ? actual.value : null;
  const plan = planOf(rule, chosen, member, read, month);
  if (plan && 'gap' in plan) return stop(plan.gap, shown);
  if (plan && !plan.value.gt(0)) return stop(sentence('the plan is {plan}: pays no such part', { plan: figure(plan.value, 0) }), shown, plan.value);
  const target = method.ofTarget ? read('target') : null;
  if (target && 'gap' in target) return stop(target.gap, shown, plan?.value ?? null);
  const shut = closed(rule, read, month);
  if (shut !== null && chosen.true_up === 'none') return stop(shut, shown, plan?.value ?? null);

  const counted = onTheWay(actual.value, plan?.value ?? null, chosen, month);
  const share = chosen.prorate && method.varies ? presence.value : one;
  const own = leveledRule(rule, method.stepsGive === 'money', method.options, level.times(share));
  const peers = () => context.members.filter((other) => rulesOf(other, context.valid).includes(rule)).map((other) => ({ person: other.person, ...valueFor(other, rule.measure, context) }));
  const pay = shut !== null ? { amount: nothing, how: shut } : method.pay(own, { person: member.person, actual: counted, plan: plan?.value ?? null, presence: presence.value, target: target && target.value.times(level), read, peers }, own.options as never);
  if ('gap' in pay) return stop(pay.gap, shown, plan?.value ?? null);
  const paid = limited(leveledRule(rule, false, generalOptions, level), member, pay.amount, context);
  if ('gap' in paid) return stop([FLAG, paid.gap], shown, plan?.value ?? null);
  return {
    person: member.person,
    role: member.role,
    component: rule.component,
    measure: shown,
    plan: plan?.value ?? null,
    attainment: pay.attainment ?? null,
    amount: paid.amount,
    how: [pay.how, ...(share.eq(one) ? [] : [sentence(', prorated by {share}', { share: percent(share) })]), ...paid.how.flatMap((note) => ['; ', note]), ' = ', figure(paid.amount)],
  };
}

/** The plan, less in the first months of employment where the rule has a ramp. */
function planOf({ plan }: Rule, { ramp }: GeneralOptions, member: Member, read: (name: string) => Found, month: Month): Found | null {
  const found = plan === null ? null : typeof plan === 'string' ? read(plan) : { value: plan };
  const share = ramp?.[monthsBetween(monthOf(member.hired), month).length - 1];
  return found && 'value' in found && share ? { value: found.value.times(share) } : found;
}

/** What counts before the period's end, where attainment is limited on the way. */
function onTheWay(actual: Exact, plan: Exact | null, { until_end, true_up }: GeneralOptions, month: Month): Exact {
  return until_end && plan && true_up !== 'none' && !isPeriodEnd(month, true_up) ? least(actual, plan.times(until_end)) : actual;
}

function valueFor(member: Member, name: string, { rowOf, valid, month }: PayContext): Found {
  const measured = rowOf(textKey(member.person));
  const stop = trouble(member, valid, measured, month);
  return stop === null && measured ? valueOf(name, measured, member, month) : { gap: stop ?? '', isFlagged: true };
}

/** A measure's number, or why there is none: a plan that nobody entered is flagged, nothing to measure is only said. */
function valueOf(name: string, measured: MeasureRow, { person }: Member, month: Month): Found {
  const cell = measured[name];
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: exact(shown(cell)) };
  const flagged = (why: How): Found => ({ gap: [FLAG, `${person}, ${month}, `, { measures: name }, ': ', why], isFlagged: true });
  if (!isBlank(cell)) return flagged(isErrorCell(cell) ? sentence('the Measures tab shows {error}', { error: String(cell) }) : String(cell));
  const measure = measureNamed(name);
  const away = measured['presence'] === 0;
  const planned = measure?.counts.form === 'quota' || measure?.counts.form === 'target' || !measure;
  const why = sentence(away ? 'absent all month' : (measure?.blank ?? 'nothing recorded'), {});
  return planned && !away ? flagged(why) : { gap: [{ measures: name }, ': ', why] };
}

/** Why a rule's gate is shut; null where it's open or there is none. */
function closed({ gate, gateAt }: Rule, read: (name: string) => Found, month: Month): How | null {
  if (!gate || (gateAt === 'quarter end' && !isQuarterEnd(month))) return null;
  const value = read(gate.measure);
  if ('gap' in value) return value.gap;
  const plan = gate.plan === null ? null : read(gate.plan);
  if (plan && 'gap' in plan) return plan.gap;
  if (plan && !plan.value.gt(0)) return sentence("{plan} is {value}: {gate} can't be met", { plan: { measures: gate.plan ?? '' }, value: figure(plan.value, 0), gate: { measures: gate.text } });
  const reached = plan ? value.value.div(plan.value) : value.value;
  return opens(gate, reached) ? null : sentence("not paid, as {gate} isn't met: {reached}", { gate: { measures: gate.text }, reached: plan ? percent(reached) : figure(reached, 0) });
}

/** The cap holds the sum of a person's shares of the target; it cuts the last of them in row order. */
function capped(rules: readonly Rule[], lines: readonly PayoutLine[], measured: MeasureRow, level: Exact): readonly PayoutLine[] {
  const shares = rules.map(({ method }, i) => ((methodNamed(method) as Method).ofTarget ? i : -1)).filter((i) => i >= 0);
  const last = shares[shares.length - 1];
  const [cap, line] = last === undefined ? [null, undefined] : [rules[last]?.cap ?? null, lines[last]];
  const [target, presence] = [measured['target'], measured['presence']];
  if (!cap || !line || typeof target !== 'number' || typeof presence !== 'number') return lines;
  const before = shares.slice(0, -1).reduce<Exact>((sum, i) => sum.plus(lines[i]?.amount ?? nothing), nothing);
  const full = exact(target).times(level).times(exact(presence));
  const room = full.times(cap).minus(before);
  if (line.amount.lte(room)) return lines;
  const amount = cents(most(nothing, least(line.amount, room)));
  const cut = sentence('cut to {amount} by the cap of {cap} of {full}', { amount: figure(amount), cap: percent(cap), full: figure(full) });
  return lines.map((one) => (one === line ? { ...line, amount, how: [line.how, '; ', cut] } : one));
}
