import { cents, nothing, sum } from '../money.ts';
import { isPeriodEnd, monthAfter, type Month } from '../period.ts';
import { figure } from '../wording.ts';
import { changedLine, dividedLine, ownLine, type About } from './about.ts';
import { keyOf as textKey, same } from './fact.ts';
import { FLAG, isFlagged } from './flag.ts';
import { goingOn } from './going-on.ts';
import { sentence, type How } from './how.ts';
import type { Found } from './method.ts';
import { notClosed } from './not-closed.ts';
import { monthsRunning, pastMonths } from './past-months.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import { isLeaving, memberThen, type Member } from './people.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { ruleThen } from './rules-in-force.ts';
import type { Added, Settled, Settlement, Standing } from './settlement.ts';
import { settlements } from './settlements.ts';

/** A person's components with what caps, holdbacks, debts and draws make of them, in the order of the settlements. */
export function settled(member: Member, own: readonly Rule[], components: readonly Rule[], earned: readonly PayoutLine[], presence: Found, context: PayContext): readonly PayoutLine[] {
  const over = goingOn(member, own, context);
  const first: readonly About[] = earned.map(ownLine);
  return settlements.reduce((lines, kind) => [...own, ...over].filter(({ method }) => method === kind.name).reduce((before, rule) => after(rule, kind, before), lines), first).map(({ line }) => line);

  function after(rule: Rule, kind: Settlement, before: readonly About[]): readonly About[] {
    const concerned = components.flatMap((component, place) => (concerns(rule, kind, component) ? [place] : []));
    const names = concerned.map((place) => textKey(components[place]?.component ?? ''));
    const earnedBy = names.map((name) => sum(before.flatMap(({ parts }) => parts.get(name) ?? [])));
    const done = kind.settle(rule, { ...standingOf(rule), lines: before.map(({ line }) => line), concerned, earned: sum(earnedBy) }, rule.options as never);
    const wait = waitOf(kind, names, before, done);
    const lines = 'lines' in done ? before.map((about, place) => changedLine(about, done.lines[place] ?? about.line)) : before;
    return [...lines, ...addedBy(rule, wait === null ? done : { gap: wait }).map((line) => dividedLine(line, names, earnedBy))];
  }

  /** What a flagged line comes to isn't known yet: nothing that follows from it is paid. Where several things are to be mended, a component is named first. */
  function waitOf({ seesAll }: Settlement, names: readonly string[], before: readonly About[], done: Settled): How | null {
    const place = before.findIndex(({ line, parts }) => isFlagged(line.how) && (seesAll || names.some((name) => parts.has(name))));
    const isNamed = place < components.length || !('gap' in done);
    const component = before[place]?.line.component;
    return component !== undefined && isNamed ? [FLAG, sentence('{component} has to be mended first', { component })] : null;
  }

  function addedBy(rule: Rule, done: Settled): readonly PayoutLine[] {
    if ('gap' in done) return [lineOf(rule, { amount: nothing, how: done.gap })];
    return 'adds' in done ? done.adds.map(({ amount, how }) => lineOf(rule, { amount, how: [how, ' = ', figure(cents(amount))] })) : [];
  }

  function standingOf(rule: Rule): Omit<Standing, 'lines' | 'concerned' | 'earned'> {
    const { month, rules } = context;
    return { presence, month, running: monthsRunning(rule, member, month, rules), isOver: over.includes(rule), hasLeft: member.hasLeft, isLeaving: isLeaving(member, month), past: pastMonths(rule, member, context), lack: lackOf(rule) };
  }

  /** Closed months has to have the month in which the rule ran last. */
  function lackOf(rule: Rule): How | null {
    const last = monthBefore(rule, context.month);
    const ran = over.includes(rule) || ruleThen(rule.component, memberThen(member, last), last, context.rules)?.method === rule.method;
    return ran ? notClosed(member, [last], context.ledger) : null;
  }

  function lineOf({ component }: Rule, { amount, how }: Added): PayoutLine {
    return { person: member.person, role: member.role, component, measure: null, plan: null, attainment: null, amount: cents(amount), how };
  }
}

/** A settlement concerns the components that it names, else all that vary. */
export function concerns({ options }: Rule, { sparesSpiffs }: Settlement, component: Rule): boolean {
  const method = methodNamed(component.method);
  if (isSettlement(method)) return false;
  const of = options['of'] as readonly string[] | null;
  return of ? of.some((name) => same(name, component.component)) : method.varies && !(sparesSpiffs && component.measure === 'spiff_bonus');
}

/** The month in which a rule is applied last before another. */
function monthBefore(rule: Rule, month: Month): Month {
  const before = monthAfter(month, -1);
  return isPeriodEnd(before, rule.paid) ? before : monthBefore(rule, before);
}
