import { cents, Exact, exact, isTable, list, type OracleCells, type OracleTable, plain, points, sum, table, word, zero } from './cells.ts';

interface Tier {
  readonly from: Exact;
  readonly value: Exact;
}

function marginal(total: Exact, tiers: readonly Tier[]): Exact {
  return sum(
    tiers.map(({ from, value }, i) => {
      const end = tiers[i + 1]?.from ?? total;
      return Exact.max(0, Exact.min(total, end).minus(from)).times(value);
    }),
  );
}

function retroactive(total: Exact, tiers: readonly Tier[], boundary: string): Exact {
  const reached = tiers.filter(({ from }) => (boundary === 'lower' ? from.lt(total) : from.lte(total)));
  return total.times(reached.at(-1)?.value ?? 0);
}

/** C(x) of the contract: the commission on a total of x, rounded to the cent. */
function commissionOn(total: Exact, rate: OracleCells, mode: string, boundary: string): Exact {
  const tiers = isTable(rate) ? points(rate) : [{ from: zero, value: exact(rate) }];
  if (total.lt(0)) return cents(total.times(tiers[0]?.value ?? 0));
  return cents(mode === 'marginal' ? marginal(total, tiers) : retroactive(total, tiers, boundary));
}

interface Terms {
  readonly rate: OracleCells;
  readonly mode?: OracleCells;
  readonly boundary?: OracleCells;
}

function earnedBy(amount: Exact, before: Exact, { rate, mode, boundary }: Terms): number {
  const on = (total: Exact): Exact => commissionOn(total, rate, word(mode, 'marginal'), word(boundary, 'upper'));
  return plain(on(before.plus(amount)).minus(on(before)));
}

export function COMMISSION(amount: OracleCells, rate: OracleCells, mode?: OracleCells, prior?: OracleCells, boundary?: OracleCells): number {
  return earnedBy(exact(amount), exact(prior, 0), { rate, mode, boundary });
}

export function COMMISSION_BY_DEAL(amounts: OracleCells, rates: OracleCells, mode?: OracleCells, group?: OracleCells): OracleTable {
  const deals = list(amounts);
  const groups = isTable(group) ? group.flat() : deals.map(() => '');
  return deals.map((deal, i) => {
    const before = deals.slice(0, i).filter((_, j) => groups[j] === groups[i]);
    return [earnedBy(deal, sum(before), { rate: rates, mode })];
  });
}

export function SPLIT_CREDIT(amount: OracleCells, shares: OracleCells): OracleTable {
  const inCents = cents(exact(amount)).times(100);
  const parts = largestRemainder(inCents.abs(), list(shares));
  const signed = parts.map((part) => plain(part.times(inCents.lt(0) ? -1 : 1).div(100)));
  let next = 0;
  return table(shares).map((row) => row.map(() => signed[next++] ?? 0));
}

function largestRemainder(whole: Exact, shares: readonly Exact[]): readonly Exact[] {
  const total = sum(shares);
  const floors = shares.map((share) => whole.times(share).divToInt(total));
  const remainders = shares.map((share) => whole.times(share).mod(total));
  const missing = whole.minus(sum(floors)).toNumber();
  const byRemainder = remainders.map((remainder, i) => ({ remainder, i })).sort((a, b) => b.remainder.comparedTo(a.remainder) || a.i - b.i);
  const lucky = new Set(byRemainder.slice(0, missing).map(({ i }) => i));
  return floors.map((floor, i) => (lucky.has(i) ? floor.plus(1) : floor));
}

export function CLAWBACK(commission: OracleCells, monthsKept: OracleCells, windowMonths: OracleCells, method?: OracleCells): number {
  const [paid, kept, window] = [exact(commission), exact(monthsKept), exact(windowMonths)];
  if (kept.gte(window)) return 0;
  if (word(method, 'prorated') === 'full') return plain(cents(paid));
  return plain(cents(paid.times(window.minus(kept)).div(window)));
}

export function DRAW(earned: OracleCells, draw: OracleCells, balance?: OracleCells, kind?: OracleCells): OracleTable {
  const [e, d, b] = [cents(exact(earned)), cents(exact(draw)), cents(exact(balance, 0))];
  if (word(kind, 'recoverable') === 'non-recoverable') return [[plain(Exact.max(e, d)), 0]];
  const repaid = Exact.min(b, Exact.max(0, e.minus(d)));
  const closing = b.minus(repaid).plus(Exact.max(0, d.minus(e)));
  return [[plain(Exact.max(e, d).minus(repaid)), plain(closing)]];
}
