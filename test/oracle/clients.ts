import { Exact, exact, money, type OracleCells, plain } from './cells.ts';

export function NRR(opening: OracleCells, expansion: OracleCells, contraction: OracleCells, churn: OracleCells): number {
  const closing = exact(opening).plus(exact(expansion)).minus(exact(contraction)).minus(exact(churn));
  return plain(closing.div(exact(opening)));
}

export function GRR(opening: OracleCells, contraction: OracleCells, churn: OracleCells): number {
  const kept = exact(opening).minus(exact(contraction)).minus(exact(churn));
  return plain(Exact.max(0, kept).div(exact(opening)));
}

export function CLIENT_LTV(monthlyRevenue: OracleCells, margin: OracleCells, monthlyChurn: OracleCells, maxMonths?: OracleCells): number {
  const longest = exact(maxMonths, 60);
  const churn = exact(monthlyChurn);
  const months = churn.isZero() ? longest : Exact.min(longest, new Exact(1).div(churn));
  return money(exact(monthlyRevenue).times(exact(margin)).times(months));
}

export function SALES_VELOCITY(opportunities: OracleCells, averageDeal: OracleCells, winRate: OracleCells, cycleDays: OracleCells): number {
  return plain(exact(opportunities).times(exact(averageDeal)).times(exact(winRate)).div(exact(cycleDays)));
}
