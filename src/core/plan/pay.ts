import { cents, exact, least, most, nothing, type Exact, type Money } from '../money.ts';
import { firstDay, isQuarterEnd, type Month } from '../period.ts';
import { isBlank, isErrorCell } from '../refusal.ts';
import type { Cell } from '../kinds.ts';
import { shown } from '../whole.ts';
import { figure, percent } from '../wording.ts';
import { keyOf as textKey, same } from './fact.ts';
import { opens } from './gate.ts';
import { sentence, type How } from './how.ts';
import { measureNamed } from './measures.ts';
import type { Member } from './people.ts';
import { keyOf, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';

/** One component of one person's pay in one month. */
export interface PayoutLine {
  readonly person: string;
  readonly role: string;
  readonly component: string;
  readonly measure: Exact | null;
  readonly plan: Exact | null;
  readonly attainment: Exact | null;
  readonly amount: Money;
  readonly how: How;
}

/** One person's row of the Measures tab, cells by measure. */
export type MeasureRow = Readonly<Record<string, Cell>>;

/** What stands before a line that needs a look. */
export const FLAG = '⚠ ';

/** Every rule that is valid in the month, applied to everyone it concerns. A gap in one person's facts is a flag on that person's line. */
export function payoutLines(members: readonly Member[], rules: readonly Rule[], rowOf: (person: string) => MeasureRow | undefined, month: Month): readonly PayoutLine[] {
  const valid = validIn(rules, month);
  return members.flatMap((member) => {
    const own = rulesOf(member, valid).filter(({ paid }) => paid === 'month' || isQuarterEnd(month));
    const measured = rowOf(textKey(member.person));
    const stop = trouble(member, valid, measured, month);
    if (stop !== null || !measured) return [unpaid(member, '', [FLAG, stop ?? ''])];
    return capped(own, own.map((rule) => lineOf(member, rule, measured, month)), measured);
  });
}

/** The rules in force on the month's first day: of several versions of a component the latest. */
function validIn(rules: readonly Rule[], month: Month): readonly Rule[] {
  const begun = rules.filter(({ validFrom }) => validFrom <= firstDay(month));
  return begun.filter((rule) => !begun.some((other) => keyOf(other) === keyOf(rule) && other.validFrom > rule.validFrom));
}

/** A person's own rule replaces the role's for the same component. */
function rulesOf({ person, role }: Member, rules: readonly Rule[]): readonly Rule[] {
  const own = rules.filter((rule) => rule.person !== '' && same(rule.person, person));
  return rules.filter((rule) => own.includes(rule) || (rule.person === '' && same(rule.role, role) && !own.some(({ component }) => same(component, rule.component))));
}

function trouble(member: Member, rules: readonly Rule[], measured: MeasureRow | undefined, month: Month): How | null {
  if (member.problem) return member.problem;
  if (!measured) return sentence('Measures has no row for {person} in {month}', { person: member.person, month });
  if (member.role === '') return sentence('Team row {row} has no role', { row: String(member.row) });
  return rulesOf(member, rules).length === 0 ? sentence('no rule of the Pay plan concerns a {role}', { role: member.role }) : null;
}

function unpaid({ person, role }: Member, component: string, how: How, measure: Exact | null = null, plan: Exact | null = null): PayoutLine {
  return { person, role, component, measure, plan, attainment: null, amount: nothing, how };
}

type Found = { readonly value: Exact } | { readonly gap: How };

function lineOf(member: Member, rule: Rule, measured: MeasureRow, month: Month): PayoutLine {
  const method = methodNamed(rule.method);
  const read = (name: string): Found => valueOf(name, measured, member, month);
  const stop = (gap: How, measure: Exact | null = null, plan: Exact | null = null) => unpaid(member, rule.component, gap, measure, plan);

  const presence = read('presence');
  if ('gap' in presence) return stop(presence.gap);
  const actual = method.measures ? read(rule.measure) : { value: nothing };
  if ('gap' in actual) return stop(actual.gap);
  const shown = method.measures ? actual.value : null;
  const plan = rule.plan === null ? null : typeof rule.plan === 'string' ? read(rule.plan) : { value: rule.plan };
  if (plan && 'gap' in plan) return stop(plan.gap, shown);
  if (plan && !plan.value.gt(0)) return stop(sentence('the plan is {plan}: pays no such part', { plan: figure(plan.value, 0) }), shown, plan.value);
  const target = method.ofTarget ? read('target') : null;
  if (target && 'gap' in target) return stop(target.gap, shown, plan?.value ?? null);
  const shut = closed(rule, read, month);
  if (shut !== null) return stop(shut, shown, plan?.value ?? null);

  const pay = method.pay(rule, { actual: actual.value, plan: plan?.value ?? null, presence: presence.value, target: target?.value ?? null });
  const amount = cents(pay.amount);
  return {
    person: member.person,
    role: member.role,
    component: rule.component,
    measure: shown,
    plan: plan?.value ?? null,
    attainment: pay.attainment ?? null,
    amount,
    how: [pay.how, ' = ', figure(amount)],
  };
}

/** A measure's number, or why there is none: a plan that nobody entered is flagged, nothing to measure is only said. */
function valueOf(name: string, measured: MeasureRow, { person }: Member, month: Month): Found {
  const cell = measured[name];
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: exact(shown(cell)) };
  const flagged = (why: How): Found => ({ gap: [FLAG, `${person}, ${month}, `, { measures: name }, ': ', why] });
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
function capped(rules: readonly Rule[], lines: readonly PayoutLine[], measured: MeasureRow): readonly PayoutLine[] {
  const shares = rules.map(({ method }, i) => (methodNamed(method).ofTarget ? i : -1)).filter((i) => i >= 0);
  const last = shares[shares.length - 1];
  const [cap, line] = last === undefined ? [null, undefined] : [rules[last]?.cap ?? null, lines[last]];
  const [target, presence] = [measured['target'], measured['presence']];
  if (!cap || !line || typeof target !== 'number' || typeof presence !== 'number') return lines;
  const before = shares.slice(0, -1).reduce<Exact>((sum, i) => sum.plus(lines[i]?.amount ?? nothing), nothing);
  const room = exact(target).times(exact(presence)).times(cap).minus(before);
  if (line.amount.lte(room)) return lines;
  const amount = cents(most(nothing, least(line.amount, room)));
  const cut = sentence('cut to {amount} by the cap of {cap} of {full}', { amount: figure(amount), cap: percent(cap), full: figure(exact(target).times(exact(presence))) });
  return lines.map((one) => (one === line ? { ...line, amount, how: [line.how, '; ', cut] } : one));
}
