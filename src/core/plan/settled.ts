import { cents, nothing, sum, type Exact, type Money } from '../money.ts';
import { monthAfter, monthOf, type Month } from '../period.ts';
import { figure } from '../wording.ts';
import { keyOf as textKey, same } from './fact.ts';
import { FLAG } from './flag.ts';
import { sentence, type How } from './how.ts';
import { leveledRule } from './leveled-rule.ts';
import type { Found } from './method.ts';
import type { PayContext } from './pay-context.ts';
import type { PayoutLine } from './payout-line.ts';
import type { Member } from './people.ts';
import { isSettlement, methodNamed } from './read-rules.ts';
import type { Rule } from './rule.ts';
import { keyOf, rulesOf, validIn } from './rules-in-force.ts';
import type { Settlement, Standing } from './settlement.ts';
import { settlements } from './settlements.ts';

/** A person's components with what caps, holdbacks, debts and draws make of them, in the order of the settlements. */
export function settled(member: Member, own: readonly Rule[], components: readonly Rule[], earned: readonly PayoutLine[], presence: Found, context: PayContext): readonly PayoutLine[] {
  return settlements.reduce((lines, kind) => own.filter(({ method }) => method === kind.name).reduce((before, rule) => after(rule, kind, before), lines), earned);

  function after(rule: Rule, kind: Settlement, lines: readonly PayoutLine[]): readonly PayoutLine[] {
    const line = (amount: Exact, how: How): PayoutLine => ({ person: member.person, role: member.role, component: rule.component, measure: null, plan: null, attainment: null, amount: cents(amount), how });
    if ('gap' in presence) return [...lines, line(nothing, presence.gap)];
    const standing = standingOf(rule, lines, presence.value);
    const leveled = leveledRule(rule, true, kind.options, context.level);
    const settledBy = kind.settle(leveled, standing, leveled.options as never);
    if ('lines' in settledBy) return settledBy.lines;
    if ('gap' in settledBy) return [...lines, line(nothing, [FLAG, settledBy.gap])];
    return [...lines, line(settledBy.amount, [settledBy.how, ' = ', figure(cents(settledBy.amount))])];
  }

  function standingOf(rule: Rule, lines: readonly PayoutLine[], presenceOf: Exact): Standing {
    const { month, ledger } = context;
    const concerned = components.flatMap((component, place) => (concerns(rule, component) ? [place] : []));
    const before = monthAfter(month, -1);
    const isOpen = monthOf(member.hired) < month && ledger.hasAny(member.person, before) && !ledger.has(member.person, before);
    return {
      lines,
      concerned,
      earned: sum(concerned.map((place) => lines[place]?.amount ?? nothing)),
      presence: presenceOf,
      hasLeft: member.hasLeft,
      month,
      running: monthsFrom(beganOf(rule), month),
      balance: () => (isOpen ? lackOf(before) : ledger.paid(member.person, (component) => component === textKey(rule.component), '0000-00', before)),
      earlier: (past) => earlier(rule, past),
    };
  }

  /** The first month in which any version of the rule applied to the person. */
  function beganOf(rule: Rule): Month {
    const first = Math.min(...context.rules.filter((other) => keyOf(other) === keyOf(rule)).map(({ validFrom }) => validFrom));
    return monthOf(Math.max(first, member.hired));
  }

  function earlier(rule: Rule, past: Month): { readonly earned: Money; readonly rule: Rule } | How | null {
    if (past < monthOf(member.hired)) return null;
    const valid = rulesOf(member, validIn(context.rules, past));
    const then = valid.find(({ component, method }) => method === rule.method && same(component, rule.component));
    if (!then) return null;
    if (!context.ledger.has(member.person, past)) return lackOf(past);
    const names = new Set(valid.filter((component) => concerns(then, component)).map(({ component }) => textKey(component)));
    return { earned: context.ledger.paid(member.person, (component) => names.has(component), past, past), rule: then };
  }

  function lackOf(month: Month): How {
    return sentence('Closed months has no line of {person} for {month}: what was paid before is needed here', { person: member.person, month });
  }
}

/** A settlement concerns the components that it names, else all that vary. */
function concerns(settlement: Rule, component: Rule): boolean {
  const method = methodNamed(component.method);
  if (isSettlement(method)) return false;
  const of = settlement.options['of'] as readonly string[] | null;
  return of ? of.some((name) => same(name, component.component)) : method.varies;
}

function monthsFrom(first: Month, month: Month): number {
  const [from, to] = [first, month].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5)));
  return (to ?? 0) - (from ?? 0) + 1;
}

