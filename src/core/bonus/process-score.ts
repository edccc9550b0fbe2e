import { calculation, once } from '../calculation.ts';
import { exact, least, nothing, one, type Exact } from '../money.ts';
import { Refusal } from '../refusal.ts';

/** How much of one day's process was done: over-doing one item never pays for skipping another. */
export function dayScore(done: readonly Exact[], norms: readonly Exact[], weights: readonly Exact[]): Exact {
  const earned = norms.reduce<Exact>((score, norm, i) => score.plus((weights[i] ?? one).times(least(one, (done[i] ?? nothing).div(norm)))), nothing);
  return earned.div(total(weights));
}

export function total(numbers: readonly Exact[]): Exact {
  return numbers.reduce<Exact>((all, number) => all.plus(number), nothing);
}

export const processScore = calculation({
  name: 'PROCESS_SCORE',
  summary: 'Scores how much of a daily process was done: the mean over days of the weighted share of each norm, up to 100%.',
  takes: {
    done: once('days', 'What was done: a row a day, a column an item; a blank is 0 done, a wholly blank row is no day.'),
    norms: once('norms', 'The daily norm of each item, in one row or column, above 0.'),
    weights: once('numbers', 'Optional. The weight of each item; all alike if left out.', null),
    working_days: once('divisor', 'Optional. The working days to divide by; the filled rows if left out.', null),
  },
  gives: 'number',
  calculate: ({ done, norms, weights, working_days }) => {
    const weigh = weights ?? norms.map(() => one);
    fits('done', 'columns', done[0]?.length ?? norms.length, norms.length);
    fits('weights', 'values', weigh.length, norms.length);
    if (total(weigh).eq(0)) throw new Refusal('weights', 'expected at least one weight above 0, found only zeros.');
    const days = working_days ?? exact(done.length);
    if (days.eq(0)) throw new Refusal('done', 'expected at least one filled row, found none: fill a day or give working_days.');
    return total(done.map((day) => dayScore(day, norms, weigh))).div(days);
  },
});

function fits(parameter: string, what: string, found: number, norms: number): void {
  if (found !== norms) throw new Refusal(parameter, `expected as many ${what} as there are norms (${norms}), found ${found}.`);
}
