import { exact, toCell, type Exact } from './money.ts';

/**
 * Whole numbers in binary: exact while they fit, many times faster than decimals, and NaN where they don't fit, which says: work it out
 * in decimals. Money is in whole cents, rates in hundred-millionths.
 */

/** Named once: where a script runs in a context of its own, looking up a global for each of a million rows costs more than the arithmetic. */
const { abs, floor, round } = Math;
const { NaN: none, MAX_SAFE_INTEGER: largest } = Number;

/** Says that it doesn't fit. */
export const NONE = none;

export function isNone(number: number): boolean {
  return number !== number;
}

/** What a rate of 100% is in hundred-millionths. */
export const RATE = 100_000_000;

/** A decimal of up to fifteen digits is the only one that its binary number stands for. */
const CERTAIN = 1e15;

/** How many hundredths, or other parts, the number of a cell is. */
export function wholeOf(number: number, parts: number): number {
  const whole = round(number * parts);
  return whole / parts === number ? fitting(whole) : NONE;
}

/** What a cell shows, which is fifteen digits: heals what sums and quotients lost in binary, so that 0.7 + 0.1 reaches 80%. */
export function shown(number: number): number {
  return isNone(wholeOf(number, 100)) ? Number(number.toPrecision(15)) : number;
}

export function wholeOfExact(value: Exact, parts: number): number {
  const exactly = value.times(parts);
  const whole = toCell(exactly);
  return floor(whole) === whole && exact(whole).eq(exactly) ? fitting(whole) : NONE;
}

export function fitting(whole: number): number {
  return abs(whole) < CERTAIN ? whole : NONE;
}

/** A product that came out as a whole number itself, not as the nearest that binary has. */
export function safe(product: number): number {
  return product <= largest ? product : NONE;
}

/** Whole cents times hundred-millionths, in whole cents. */
export function atRate(money: number, rate: number): number {
  const size = abs(money);
  const full = floor(size / RATE);
  const pay = full * rate + quotient((size - full * RATE) * rate, RATE);
  return money < 0 ? 0 - pay : pay;
}

/** a × n / d for whole numbers of 0 or more, d above 0, rounded as `cents` rounds. */
export function portion(a: number, n: number, d: number): number {
  return quotient(a * n, d);
}

/** A whole number of 0 or more over another above 0. A part in two thousand millions below the half counts as the half, as `cents` heals it. */
export function quotient(n: number, d: number): number {
  if (isNone(safe(n))) return NONE;
  const guess = floor(n / d);
  const down = guess * d > n ? guess - 1 : guess;
  return (d - 2 * (n - down * d)) * 1e9 <= d ? down + 1 : down;
}
