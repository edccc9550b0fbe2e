import { monthOf, type Day, type Month } from '../../period.ts';
import { creditOptions, type CreditOptions } from '../credit-options.ts';
import { keyOf, rowsOf, textOf, type Fact, type Facts } from '../fact.ts';
import { grouped } from '../grouped.ts';
import { measureNamed } from '../measures.ts';
import { periodsOf } from '../people.ts';
import { remembered } from '../remembered.ts';
import type { Rule } from '../rule.ts';
import { rulesOf, validIn } from '../rules-in-force.ts';

/** The facts that credits follow from, with the look-ups that they share. */
export interface Book {
  readonly deals: readonly Fact[];
  readonly payments: readonly Fact[];
  readonly spiffs: readonly Fact[];
  readonly products: readonly Fact[];
  readonly dealOf: (row: Fact) => Fact | undefined;
  readonly sharesOf: (deal: Fact | undefined) => readonly Fact[];
  readonly invoicesOf: (deal: Fact) => readonly Fact[];
  /** Every deal with the company of this one, itself too. */
  readonly dealsBeside: (deal: Fact) => readonly Fact[];
  readonly isKnown: (person: string) => boolean;
  /** The last day of somebody who has left; null while they stay, or where it makes no difference. */
  readonly leftOn: (person: string) => Day | null;
  readonly daysAfterLeaving: number;
  /** What the person's rules choose on a day, for what is counted from a table. */
  readonly choiceOf: (person: string, day: Day, table: string) => CreditOptions;
}

const defaults = Object.fromEntries(Object.entries(creditOptions).map(([name, { fallback }]) => [name, fallback])) as unknown as CreditOptions;

export function bookOf(facts: Facts, rules: readonly Rule[], daysAfterLeaving = 0): Book {
  const deals = byKey(rowsOf(facts, 'deals'), 'deal_id');
  const shares = byKey(rowsOf(facts, 'deal_shares'), 'deal_id');
  const invoices = byKey(rowsOf(facts, 'invoices'), 'deal_id');
  const companies = grouped(rowsOf(facts, 'deals'), companyOf);
  const periods = grouped(periodsOf(rowsOf(facts, 'team')), ({ person }) => keyOf(person));
  const chooses = choosing(rules);
  const valid = remembered((month: Month) => validIn(rules, month));
  const chosen = remembered((person: string, role: string, month: Month, table: string) => choiceIn(rulesOf({ person, role }, valid(month)), table));
  return {
    deals: rowsOf(facts, 'deals'),
    payments: rowsOf(facts, 'payments'),
    spiffs: rowsOf(facts, 'spiffs'),
    products: rowsOf(facts, 'products'),
    dealOf: (row) => deals.get(keyOf(textOf(row, 'deal_id')))?.[0],
    sharesOf: (deal) => (deal ? (shares.get(keyOf(textOf(deal, 'deal_id'))) ?? []) : []),
    invoicesOf: (deal) => invoices.get(keyOf(textOf(deal, 'deal_id'))) ?? [],
    dealsBeside: (deal) => companies.get(companyOf(deal)) ?? [],
    leftOn: (person) => {
      const own = daysAfterLeaving > 0 ? (periods.get(keyOf(person)) ?? []) : [];
      return own.length === 0 || own.some(({ to }) => to === null) ? null : Math.max(...own.map(({ to }) => to ?? 0));
    },
    daysAfterLeaving,
    isKnown: (person) => periods.has(keyOf(person)),
    choiceOf: (person, day, table) => {
      if (!chooses(table)) return defaults;
      const own = periods.get(keyOf(person)) ?? [];
      const role = (own.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? own[own.length - 1])?.role ?? '';
      return chosen(person, role, monthOf(day), table);
    },
  };
}

/** The choices of the first of a person's rules that has any. */
function choiceIn(rules: readonly Rule[], table: string): CreditOptions {
  const chosen = rules.find((rule) => choosesFor(rule, table));
  return chosen ? (chosen.options as unknown as CreditOptions) : defaults;
}

function choosing(rules: readonly Rule[]): (table: string) => boolean {
  const tables = new Map(['payments', 'deals'].map((table) => [table, rules.some((rule) => choosesFor(rule, table))]));
  return (table) => tables.get(table) ?? false;
}

/** Whether a rule has a choice of its own about credits, and its measure is counted from a table. */
export function choosesFor(rule: Rule, table: string): boolean {
  return isAbout(rule, table) && hasChoice(rule);
}

function hasChoice({ options }: Rule): boolean {
  return Object.entries(defaults).some(([name, fallback]) => options[name] !== undefined && options[name] !== fallback);
}

/** Whether a rule's measure is counted from a table. */
export function isAbout({ measure }: Rule, table: string): boolean {
  const counts = measureNamed(measure)?.counts;
  return counts !== undefined && (counts.form === 'total' ? counts.table === table : counts.form === 'team total' && counts.of.table === table);
}

function companyOf(deal: Fact): string {
  return keyOf(textOf(deal, 'company'));
}

/** Rows by what a column holds; those that leave it blank belong to nothing. */
function byKey(rows: readonly Fact[], column: string): ReadonlyMap<string, readonly Fact[]> {
  return grouped(rows.filter((row) => textOf(row, column) !== ''), (row) => keyOf(textOf(row, column)));
}
