import { withDerived } from '../core/plan/derived.ts';
import type { Facts } from '../core/plan/fact.ts';
import { readRules } from '../core/plan/read-rules.ts';
import type { Rule } from '../core/plan/rule.ts';
import { factsOf } from './facts.ts';
import type { Plain } from './found.ts';
import { isPage } from './tab.ts';
import { tabs } from './tabs.ts';

/** The tabs that people type into. */
export const typedTabs = tabs.flatMap((tab) => (isPage(tab) || tab.formulas ? [] : [tab]));

export interface Department {
  readonly facts: Facts;
  readonly rules: readonly Rule[];
}

/** What tabs hold, by their ids. */
export type Values = Readonly<Record<string, readonly (readonly Plain[])[]>>;

/** The department as its typed tabs tell it, with what follows from them. */
export function departmentOf(values: Values): Department {
  return departmentFrom(typedFacts(values));
}

/** What people typed, and nothing that follows from it. */
export function typedFacts(values: Values): Facts {
  return Object.fromEntries(typedTabs.map((tab) => [tab.id, factsOf(tab, values[tab.id] ?? [])]));
}

export function departmentFrom(typed: Facts): Department {
  const facts = withDerived(typed);
  return { facts, rules: readRules(facts['pay_plan'] ?? [], 'Pay plan') };
}
