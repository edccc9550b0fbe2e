import { calculation, column, once } from '../calculation.ts';
import { besideEachOther } from '../columns.ts';
import type { Column } from '../kinds.ts';
import { exact, least, total } from '../money.ts';
import { expectedInstead, Refusal } from '../refusal.ts';
import { isNone, NONE } from '../whole.ts';

interface Kpi {
  readonly actual: number;
  readonly target: number;
  readonly weight: number;
}

export const kpiScore = calculation({
  name: 'KPI_SCORE',
  summary: 'Scores several KPIs as one: the weighted mean of actual by target, each up to a cap.',
  takes: {
    actuals: column('amount', 'What was achieved on each KPI, in one row or column.'),
    targets: column('divisor', 'The target of each, above 0.'),
    weights: column('count', 'Optional. The weight of each; all alike if left out.', null),
    cap: once('score', 'Optional. The most that one KPI can score; 100% if left out.', 1),
  },
  gives: 'number',
  calculate: ({ actuals, targets, weights, cap }) => {
    const kpis = filled(actuals, targets, weights);
    const weighed = total(kpis.map(({ weight }) => exact(weight)));
    if (weighed.eq(0)) throw new Refusal('weights', 'expected at least one weight above 0, found only zeros.');
    return total(kpis.map(({ actual, target, weight }) => least(cap, exact(actual).div(target)).times(weight))).div(weighed);
  },
  examples: [
    { formula: '=KPI_SCORE(A1:A3; B1:B3; C1:C3)', cells: [[8, 8, 0.5], [9, 12, 0.3], [30, 20, 0.2]], shows: 0.925 },
    { formula: '=KPI_SCORE(A1:A2; B1:B2; ; 120%)', cells: [[6, 8], [15, 10]], shows: 0.975 },
  ],
});

/** A row a KPI, without the rows that are wholly blank. */
function filled(actuals: Column, targets: Column, weights: Column | null): readonly Kpi[] {
  const columns = Object.entries({ actuals, targets, ...(weights && { weights }) });
  for (const [name, { values }] of columns) besideEachOther(name, values.length, 'actuals', actuals.values.length);
  return actuals.values.flatMap((_, i) => {
    const row = columns.map(([, { values }]) => values[i] ?? NONE);
    if (row.every(isNone)) return [];
    const gap = columns[row.findIndex(isNone)];
    if (gap) throw new Refusal(gap[0], expectedInstead('a number', ''), gap[1].placeOf(i));
    const [actual = 0, target = 1, weight = 1] = row;
    return [{ actual, target, weight }];
  });
}
