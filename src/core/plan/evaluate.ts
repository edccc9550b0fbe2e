import type { Cell, Grid } from '../kinds.ts';
import { toCell } from '../money.ts';
import type { Month } from '../period.ts';
import { count } from './count.ts';
import { withCredits } from './credited.ts';
import { same, type Facts } from './fact.ts';
import { measureNamed, measures } from './measures.ts';
import { measuresUsed } from './measures-used.ts';
import type { Measure } from './measure.ts';
import { monthFacts, type Value } from './month-facts.ts';
import type { Member } from './people.ts';
import type { Rule } from './rule.ts';

/** The columns of the Measures tab before the measures themselves. */
export const measureHeads = ['month', 'person_id', 'name', 'role', 'grade', 'manager_id'] as const;

/** Whether a measure is worked out for somebody: their role sees it, or a rule that may concern them uses it. */
export function isNeeded(measure: Measure, { role, person }: Pick<Member, 'role' | 'person'>, rules: readonly Rule[]): boolean {
  if (measure.of === 'everyone' || measure.of.some((known) => same(known, role))) return true;
  return rules.some((rule) => (same(rule.role, role) || (rule.person !== '' && same(rule.person, person))) && measuresUsed(rule).some(([, name]) => name === measure.name));
}

/** Every measure of everyone employed in a month, worked out from facts (with their derived columns): the Measures tab's rows, header first. */
export function evaluate(facts: Facts, rules: readonly Rule[], month: Month): Grid {
  const inMonth = monthFacts(withCredits(facts, rules), month);
  const known = new Map<string, Value>();
  const value = (name: string, member: Member): Value => {
    const key = `${name} ${member.person}`;
    const measure = measureNamed(name);
    if (!measure) return `there is no measure ${name}`;
    const found = known.has(key) ? (known.get(key) ?? null) : count(measure.counts, { facts: inMonth, member, period: measure.period, value });
    known.set(key, found);
    return found;
  };
  const rows = inMonth.members.map((member): readonly Cell[] => [
    month,
    member.person,
    member.name,
    member.role,
    member.grade,
    member.manager,
    ...measures.map((measure) => (isNeeded(measure, member, rules) ? cellOf(value(measure.name, member)) : '')),
  ]);
  return [[...measureHeads, ...measures.map(({ name }) => name)], ...rows];
}

function cellOf(value: Value): Cell {
  if (value === null) return '';
  return typeof value === 'string' ? value : toCell(value);
}
