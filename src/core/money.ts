import Big from 'big.js';
import { Refusal } from './refusal.ts';

const Decimal = Big();
Decimal.DP = 45;
Decimal.RM = Big.roundHalfUp;

/** An exact decimal. Quotients are carried to forty-five decimals, so that rounding to a cell's seventeen digits is right even near nothing. */
export type Exact = Big;

declare const rounded: unique symbol;

/** An exact decimal with at most two decimals: what is paid. */
export type Money = Exact & { readonly [rounded]: true };

export const nothing = new Decimal(0) as Money;
export const one = new Decimal(1);

/** The decimal that a cell shows, not the binary number behind it. */
export function exact(number: number | string): Exact {
  return new Decimal(number);
}

/**
 * Rounds to the cent, half away from zero, so that a refund mirrors the sale. The first step, at eleven decimals, heals what a quotient
 * such as 17/22 lost on its way through a binary cell: no sum of money at a rate of eight decimals has that many.
 */
export function cents(amount: Exact): Money {
  return healed(amount).round(2, Big.roundHalfUp) as Money;
}

export function healed(number: Exact): Exact {
  return number.round(11, Big.roundHalfUp);
}

export function sum(amounts: readonly Money[]): Money {
  return total(amounts) as Money;
}

export function total(numbers: readonly Exact[]): Exact {
  return numbers.reduce<Exact>((all, number) => all.plus(number), nothing);
}

/** A share of an amount, rounded to the cent. */
export function share(amount: Exact, rate: Exact): Money {
  return cents(amount.times(rate));
}

/** An amount in proportion to some weights, to the cent: what rounding leaves goes to the largest remainders, of equal ones to the earlier. */
export function split(amount: Money, weights: readonly Exact[]): readonly Money[] {
  const whole = total(weights);
  const size = amount.abs().times(100);
  const parts = weights.map((weight, place) => {
    const exactly = size.times(weight);
    const down = exactly.div(whole).round(0, Big.roundDown);
    return { place, down, left: exactly.minus(down.times(whole)) };
  });
  const missing = Number(size.minus(total(parts.map(({ down }) => down))).toString());
  const lucky = new Set([...parts].sort((a, b) => b.left.cmp(a.left) || a.place - b.place).slice(0, missing));
  return parts.map((part) => (lucky.has(part) ? part.down.plus(1) : part.down).div(amount.lt(0) ? -100 : 100) as Money);
}

/** A number of 0 or more, or the next whole one. */
export function ceiling(number: Exact): Exact {
  return healed(number).round(0, Big.roundUp);
}

export function least(a: Exact, b: Exact): Exact {
  return a.lt(b) ? a : b;
}

export function most(a: Exact, b: Exact): Exact {
  return a.gt(b) ? a : b;
}

/** What a cell gets: never a negative zero, never a number without end. */
export function toCell(value: Exact): number {
  const number = Number(value.toString()) || 0;
  if (!Number.isFinite(number)) throw new Refusal('result', 'expected a number that a cell can hold, found a larger one: check what divides.');
  return number;
}
