import { calculation, column, once } from '../calculation.ts';
import { besideEachOther } from '../columns.ts';
import type { Cell, Point } from '../kinds.ts';
import { exact, toCell, type Exact, type Money } from '../money.ts';
import { dayFrom } from '../period.ts';
import type { Boundary } from '../points.ts';
import { expectedInstead, isBlank, Refusal } from '../refusal.ts';
import { fitting, isNone, NONE, wholeOf, wholeOfExact } from '../whole.ts';
import { boundary, mode } from './options.ts';
import { commissionOn, tierMode, type TierMode } from './tiers.ts';
import { wholeCommission, type WholeCommission } from './whole-tiers.ts';

/**
 * Tiers fill up deal by deal: each pays C(so far + amount) − C(so far), so that a group's deals add up to COMMISSION of their total.
 * Groups are told apart as SUMIF tells them: without regard to case, a number and its text alike; dates by day.
 */
export const commissionByDeal = calculation({
  name: 'COMMISSION_BY_DEAL',
  summary: 'Pays the commission of every deal in the order given, tiers filling up deal by deal.',
  takes: {
    amounts: column('amount', "The deals' amounts, in one row or column, in the order in which they count."),
    rates: once('rateOrTiers', 'A rate such as 5%, or a tier table of two columns: from, rate.'),
    mode,
    group: once('labels', 'Optional. Whose deal it is, beside each amount: tiers fill up for each apart.', null),
    boundary,
  },
  gives: 'rows',
  calculate: ({ amounts: { values, isRow, placeOf }, rates, mode, group, boundary: edge }) => {
    if (group) besideEachOther('group', group.length, 'amounts', values.length);
    const pay = payInTurn(rates, tierMode(mode), edge);
    const accountOf = accounts();
    const paid = (amount: number, i: number): number | string => {
      const owner = group ? group[i] : 'everyone';
      if (isNone(amount) && (!group || isBlank(owner))) return '';
      if (isNone(amount)) throw new Refusal('amounts', expectedInstead('a number', ''), placeOf(i));
      if (isBlank(owner)) throw new Refusal('group', expectedInstead('whose deal it is', ''), placeOf(i));
      return pay(accountOf(owner), amount);
    };
    return isRow ? [values.map(paid)] : values.map((amount, i) => [paid(amount, i)]);
  },
  examples: [
    { formula: '=COMMISSION_BY_DEAL(D1:D3; A1:B2)', cells: [[0, 0.1, '', 4000], [5000, 0.12, '', 2000], ['', '', '', 1000]], shows: [[400], [220], [120]] },
    { formula: '=COMMISSION_BY_DEAL(B1:B4; 5%; "marginal"; A1:A4)', cells: [['Ann', 1000], ['Bob', 3000], ['Ann', -200], ['Bob', 500.5]], shows: [[50], [150], [-10], [25.03]] },
  ],
});

/** What has been credited and paid so far: in whole cents while they fit, else exactly. */
interface Account {
  credited: number;
  paid: number;
  exactly: { readonly credited: Exact; readonly paid: Exact } | null;
}

function accounts(): (owner: Cell) => Account {
  const known = new Map<Cell, Account>();
  return (owner) => {
    const found = known.get(owner);
    if (found) return found;
    const name = String(owner instanceof Date ? dayFrom(owner) : owner).toLowerCase();
    const account = known.get(name) ?? { credited: 0, paid: 0, exactly: null };
    known.set(owner, account).set(name, account);
    return account;
  };
}

function payInTurn(tiers: readonly Point[], mode: TierMode, edge: Boundary): (account: Account, amount: number) => number {
  const quick: WholeCommission = wholeCommission(tiers, mode, edge) ?? (() => NONE);
  return (account, amount) => {
    const credited = account.exactly ? NONE : fitting(account.credited + wholeOf(amount, 100));
    const paid = quick(credited);
    if (isNone(paid)) return payExactly(account, amount, (total) => commissionOn(total, tiers, mode, edge));
    const pay = paid - account.paid;
    account.credited = credited;
    account.paid = paid;
    return pay / 100;
  };
}

function payExactly(account: Account, amount: number, commission: (total: Exact) => Money): number {
  const before = account.exactly ?? { credited: exact(account.credited).div(100), paid: exact(account.paid).div(100) };
  const credited = before.credited.plus(exact(amount));
  const after = { credited, paid: commission(credited) };
  account.credited = wholeOfExact(credited, 100);
  account.paid = wholeOfExact(after.paid, 100);
  account.exactly = isNone(account.credited + account.paid) ? after : null;
  return toCell(after.paid.minus(before.paid));
}
