import { exact, one, type Exact } from '../money.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { textOf, type Fact } from './fact.ts';

/** The parameter of Settings by which all money in rules is multiplied, and never a percentage: pay differs by country. */
export const PAY_LEVEL = 'pay_level';

/** 1 where Settings has none. */
export function payLevelOf(settings: readonly Fact[]): Exact {
  const row = settings.find((setting) => textOf(setting, 'parameter') === PAY_LEVEL);
  const cell = row?.cells['value'] ?? '';
  if (cell === '') return one;
  if (typeof cell === 'number' && cell > 0 && cell <= 10) return exact(cell);
  throw new Refusal('Settings', expectedInstead('a share above 0%, up to 1,000%', cell), `row ${row?.row}, ${PAY_LEVEL}`);
}
