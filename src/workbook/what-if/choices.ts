import { keyOf, rowsOf, textOf } from '../../core/plan/fact.ts';
import { membersIn, periodsOf, type Member } from '../../core/plan/people.ts';
import { wordIn } from '../language.ts';
import { products } from '../tabs/products.ts';
import type { Choice, Occasion } from './scenario.ts';

export function membersOf({ typed, month }: Occasion): readonly Member[] {
  return membersIn(periodsOf(rowsOf(typed, 'team')), month);
}

/** What somebody is called; the short name of whoever Team doesn't know. */
export function nameOf({ typed }: Pick<Occasion, 'typed'>, person: string): string {
  const known = rowsOf(typed, 'team').find((row) => keyOf(textOf(row, 'person_id')) === keyOf(person));
  return (known && textOf(known, 'name')) || person;
}

/** The tiers that Products has. */
export function tierChoices(occasion: Occasion): readonly Choice[] {
  return distinct(occasion, 'tier').map((tier) => [tier, wordIn(occasion.speech, products.id, 'tier', tier)]);
}

export function productChoices(occasion: Occasion): readonly Choice[] {
  return distinct(occasion, 'product').map((product) => [product, product]);
}

function distinct({ typed }: Occasion, column: string): readonly string[] {
  return [...new Set(rowsOf(typed, 'products').map((row) => textOf(row, column)))].filter((text) => text !== '');
}
