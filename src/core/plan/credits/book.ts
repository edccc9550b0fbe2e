import { monthOf, type Day, type Month } from '../../period.ts';
import { choiceOf, hasChoice, type CreditOptions } from '../credit-options.ts';
import { keyOf, numberOf, rowsOf, textOf, type Fact, type Facts } from '../fact.ts';
import { grouped } from '../grouped.ts';
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
  /** The shares of a deal, by a row that names it. */
  readonly sharesOf: (row: Fact) => readonly Fact[];
  readonly invoicesOf: (deal: Fact) => readonly Fact[];
  /** Every deal with the company of this one, itself too. */
  readonly dealsBeside: (deal: Fact) => readonly Fact[];
  readonly isKnown: (person: string) => boolean;
  /** The last day of somebody who has left; null while they stay, or where it makes no difference. */
  readonly leftOn: (person: string) => Day | null;
  readonly daysAfterLeaving: number;
  /** What the person's rules choose on a day, whichever of them says it. */
  readonly choiceOf: (person: string, day: Day) => CreditOptions;
  readonly closedOn: (deal: Fact) => Day;
}

export function bookOf(facts: Facts, rules: readonly Rule[], daysAfterLeaving = 0): Book {
  const deals = byKey(rowsOf(facts, 'deals'), 'deal_id');
  const shares = byKey(rowsOf(facts, 'deal_shares'), 'deal_id');
  const invoices = byKey(rowsOf(facts, 'invoices'), 'deal_id');
  const companies = grouped(rowsOf(facts, 'deals'), companyOf);
  const periods = grouped(periodsOf(rowsOf(facts, 'team')), ({ person }) => keyOf(person));
  const chooses = rules.some(hasChoice);
  const valid = remembered((month: Month) => validIn(rules, month));
  const chosen = remembered((person: string, role: string, month: Month) => choiceOf(rulesOf({ person, role }, valid(month))));
  const nothingChosen = choiceOf([]);
  const choiceOn = (person: string, day: Day): CreditOptions => {
    if (!chooses) return nothingChosen;
    const own = periods.get(keyOf(person)) ?? [];
    const role = (own.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? own[own.length - 1])?.role ?? '';
    return chosen(person, role, monthOf(day));
  };
  return {
    deals: rowsOf(facts, 'deals'),
    payments: rowsOf(facts, 'payments'),
    spiffs: rowsOf(facts, 'spiffs'),
    products: rowsOf(facts, 'products'),
    dealOf: (row) => deals.get(keyOf(textOf(row, 'deal_id')))?.[0],
    sharesOf: (row) => shares.get(keyOf(textOf(row, 'deal_id'))) ?? [],
    invoicesOf: (deal) => invoices.get(keyOf(textOf(deal, 'deal_id'))) ?? [],
    dealsBeside: (deal) => (companyOf(deal) === '' ? [deal] : (companies.get(companyOf(deal)) ?? [])),
    leftOn: (person) => {
      const own = daysAfterLeaving > 0 ? (periods.get(keyOf(person)) ?? []) : [];
      return own.length === 0 || own.some(({ to }) => to === null) ? null : Math.max(...own.map(({ to }) => to ?? 0));
    },
    daysAfterLeaving,
    isKnown: (person) => periods.has(keyOf(person)),
    choiceOf: choiceOn,
    closedOn: (deal) => Math.floor(numberOf(deal, 'closed') ?? 0),
  };
}

function companyOf(deal: Fact): string {
  return keyOf(textOf(deal, 'company'));
}

/** Rows by what a column holds; those that leave it blank belong to nothing. */
function byKey(rows: readonly Fact[], column: string): ReadonlyMap<string, readonly Fact[]> {
  return grouped(rows.filter((row) => textOf(row, column) !== ''), (row) => keyOf(textOf(row, column)));
}
