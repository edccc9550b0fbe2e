import { firstDay, monthAfter, monthOf, type Day, type Month } from '../period.ts';
import { same } from './fact.ts';
import { memberThen, type Member } from './people.ts';
import type { Rule } from './rule.ts';

/** What a later version of a rule replaces. */
export function keyOf({ role, person, component }: Pick<Rule, 'role' | 'person' | 'component'>): string {
  return `${person === '' ? `role ${role}` : `person ${person}`}|${component}`.toLowerCase();
}

/** The rules in force on the month's first day: of several versions of a component the latest, unless that has ended. */
export function validIn(rules: readonly Rule[], month: Month): readonly Rule[] {
  const begun = rules.filter(({ validFrom }) => validFrom <= firstDay(month));
  const latest = begun.filter((rule) => !begun.some((other) => keyOf(other) === keyOf(rule) && other.validFrom > rule.validFrom));
  return latest.filter(({ validTo }) => validTo === null || validTo >= firstDay(month));
}

/** The first month for which a rule from a day holds, if nothing ends it before. */
export function firstMonthFrom(day: Day): Month {
  return firstDay(monthOf(day)) >= day ? monthOf(day) : monthAfter(monthOf(day), 1);
}

/** A person's own rule replaces the role's for the same component. */
export function rulesOf({ person, role }: Pick<Member, 'person' | 'role'>, rules: readonly Rule[]): readonly Rule[] {
  const own = rules.filter((rule) => rule.person !== '' && same(rule.person, person));
  return rules.filter((rule) => own.includes(rule) || (rule.person === '' && same(rule.role, role) && !own.some(({ component }) => same(component, rule.component))));
}

/** The version of a component's rule that concerned somebody in a month, by what they were then. */
export function ruleThen(component: string, then: Member | undefined, month: Month, rules: readonly Rule[]): Rule | undefined {
  return then && rulesOf(then, validIn(rules.filter((rule) => same(rule.component, component)), month))[0];
}

/** The first month in which any version of a rule applied to somebody: a role's rule since they have had the role, a person's own since they were hired. */
export function firstMonthOf(rule: Rule, member: Member, rules: readonly Rule[]): Month {
  const began = Math.min(...rules.filter((other) => keyOf(other) === keyOf(rule)).map(({ validFrom }) => validFrom));
  const inForce = firstMonthFrom(began);
  const own = rule.person === '' ? firstMonthInRole(member) : monthOf(member.hired);
  return own > inForce ? own : inForce;
}

/** A role that somebody changed to within a month counts from the next one. */
function firstMonthInRole(member: Member): Month {
  const month = monthOf(member.since);
  const then = memberThen(member, month);
  return then && same(then.role, member.role) ? month : monthAfter(month, 1);
}
