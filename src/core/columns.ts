import { exact, one, total, type Exact } from './money.ts';
import { Refusal } from './refusal.ts';
import { figure } from './wording.ts';

/** Columns that stand side by side are of one length. */
export function besideEachOther(parameter: string, length: number, first: string, expected: number): void {
  if (length !== expected) throw new Refusal(parameter, `expected as many as there are ${first} (${expected}), found ${length}: give ranges of the same size.`);
}

const tolerance = exact('0.000001');

/** Shares total 100%, to a millionth. */
export function totalWhole(parameter: string, shares: readonly Exact[]): void {
  const whole = total(shares);
  if (whole.minus(one).abs().gt(tolerance)) throw new Refusal(parameter, `expected shares that total 100%, found ${figure(whole.times(100), 0)}%: change them until they do.`);
}
