import { calculation, list, once } from '../calculation.ts';
import { exact, least, nothing, one, total, type Exact } from '../money.ts';
import { Refusal } from '../refusal.ts';

/** How much of one day's process was done: over-doing one item never pays for skipping another. */
export function dayScore(done: readonly Exact[], norms: readonly Exact[], weights: readonly Exact[]): Exact {
  return total(norms.map((norm, i) => (weights[i] ?? one).times(least(one, (done[i] ?? nothing).div(norm))))).div(total(weights));
}

export const processScore = calculation({
  name: 'PROCESS_SCORE',
  summary: 'Scores a daily process: the mean over days of the weighted shares of the norms done, each up to 100%.',
  takes: {
    done: once('days', 'What was done: a row a day, a column an item; a blank is 0, a wholly blank row is no day.'),
    norms: list('divisor', 'The daily norm of each item, in one row or column, above 0.'),
    weights: list('count', 'Optional. The weight of each item; all alike if left out.', null),
    working_days: once('divisor', 'Optional. The working days to divide by; the filled rows if left out.', null),
  },
  gives: 'number',
  calculate: ({ done, norms, weights, working_days }) => {
    const weigh = weights ?? norms.map(() => one);
    if (done[0]) fits('done', 'columns', done[0].length, norms.length);
    fits('weights', 'values', weigh.length, norms.length);
    if (total(weigh).eq(0)) throw new Refusal('weights', 'expected at least one weight above 0, found only zeros.');
    const days = working_days ?? exact(done.length);
    if (days.eq(0)) throw new Refusal('done', 'expected at least one filled row, found none: fill a day or give working_days.');
    return done.reduce<Exact>((score, day) => score.plus(dayScore(day.map(exact), norms, weigh)), nothing).div(days);
  },
  examples: [
    { formula: '=PROCESS_SCORE(A1:F1; A2:F2; A3:F3)', cells: [[10, 40, 4, 0, 10, 1], [20, 20, 8, 20, 10, 1], [0.2, 0.25, 0.2, 0.2, 0.1, 0.05]], shows: 0.6 },
    { formula: '=PROCESS_SCORE(A1:B2; C1:D1; ; 4)', cells: [[20, 10, 20, 10], [10, 10, '', '']], shows: 0.4375 },
  ],
});

function fits(parameter: string, what: string, found: number, norms: number): void {
  if (found !== norms) throw new Refusal(parameter, `expected as many ${what} as there are norms (${norms}), found ${found}.`);
}
