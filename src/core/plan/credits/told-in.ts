import { exact, nothing, type Exact } from '../../money.ts';
import { numberOf, same, textOf, type Fact } from '../fact.ts';

/** The columns that tell money on a deal in one currency. */
export interface ToldIn {
  readonly payment: 'amount' | 'converted';
  readonly deal: 'value' | 'converted';
}

/** Money is told as it was paid where all of it has one currency, so that no exchange rate makes a refund larger or smaller than its payment; else in the department's. */
export function toldIn(payments: readonly Fact[], deal: Fact | null): ToldIn {
  const rows = [...payments.map((row) => [row, 'amount'] as const), ...(deal ? [[deal, 'value'] as const] : [])];
  const [first] = rows;
  const isOne = first !== undefined && rows.every(([row, column]) => numberOf(row, column) !== null && same(textOf(row, 'currency'), textOf(first[0], 'currency')));
  return isOne ? { payment: 'amount', deal: 'value' } : { payment: 'converted', deal: 'converted' };
}

export function moneyIn(row: Fact, column: ToldIn[keyof ToldIn]): Exact {
  const amount = numberOf(row, column);
  return amount === null ? nothing : exact(amount);
}
