import { interpolated } from '../../bonus/interpolated.ts';
import { reachedRate, slices } from '../../commission/tiers.ts';
import { nothing, total, type Exact } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import type { Step } from '../steps.ts';

/** Ten times the plan, and ten times the bonus. */
const MOST = 10;

export const curve = method({
  name: 'curve',
  summary: 'A bonus at plan, times what a curve of attainment = payout pays, such as 50% = 25%; 100% = 100%. Accelerators and decelerators are curves by multipliers.',
  needs: ['amount', 'plan', 'steps'],
  stepsGive: 'share',
  options: {
    mode: option.word(['interpolated', 'reached', 'marginal', 'whole'], 'interpolated: in proportion between two points. reached: the payout of the point. marginal: each part of the attainment times its own multiplier. whole: all of the attainment times the multiplier reached.'),
    above_last: option.word(['flat', 'continue'], 'With mode = interpolated: above the last point the payout stays, or grows on as between the last two.'),
  },
  check: ({ steps }) => {
    const far = steps?.find(({ from, ofPlan }) => !ofPlan && from.gt(MOST));
    if (far) return { column: 'steps', sentence: `expected attainment such as 50%, found ${far.from.toString()}: write ${far.from.toString()}%.` };
    const high = steps?.find(({ gives }) => gives.gt(MOST));
    return high && { column: 'steps', sentence: `expected payouts up to 1000%, found ${high.gives.times(100).toString()}%: write ${high.gives.toString()}%.` };
  },
  pay: (rule, { actual, plan }, { mode, above_last }) => {
    const [bonus, points, attainment] = [given(rule.amount), given(rule.steps), actual.div(given(plan))];
    const payout = payouts[mode](attainment, points, above_last === 'continue');
    const how = sentence('{attainment} of plan pays {payout} × {bonus}', { attainment: percent(attainment), payout: percent(payout), bonus: figure(bonus) });
    return { amount: bonus.times(payout), how, attainment };
  },
});

const payouts: Readonly<Record<'interpolated' | 'reached' | 'marginal' | 'whole', (attainment: Exact, points: readonly Step[], goesOn: boolean) => Exact>> = {
  interpolated,
  reached: (attainment, points) => (points[0]?.from.gt(attainment) ? nothing : reachedRate(attainment, points)),
  marginal: (attainment, points) => total(slices(attainment, points).map(({ part, rate }) => part.times(rate))),
  whole: (attainment, points) => attainment.times(payouts.reached(attainment, points, false)),
};
