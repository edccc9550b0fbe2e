import { firstDay, type Month } from '../period.ts';
import { same } from './fact.ts';
import type { Member } from './people.ts';
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

/** A person's own rule replaces the role's for the same component. */
export function rulesOf({ person, role }: Pick<Member, 'person' | 'role'>, rules: readonly Rule[]): readonly Rule[] {
  const own = rules.filter((rule) => rule.person !== '' && same(rule.person, person));
  return rules.filter((rule) => own.includes(rule) || (rule.person === '' && same(rule.role, role) && !own.some(({ component }) => same(component, rule.component))));
}
