import { nothing } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';

export const percentOf = method({
  name: 'percent',
  summary: 'A rate of the measure.',
  needs: ['rate'],
  allows: ['plan', 'threshold'],
  options: { below_threshold: option.word(['first dollar', 'excess only'], 'Where there is a threshold of the plan: once it is reached, everything is paid, or only what is above it.') },
  pay: (rule, { actual, plan }, { below_threshold }) => {
    const rate = given(rule.rate);
    const attainment = plan ? { attainment: actual.div(plan) } : {};
    const threshold = rule.threshold && plan ? rule.threshold.times(plan) : null;
    if (threshold && actual.lt(threshold)) return { amount: nothing, how: sentence('{actual} is below the threshold, {from}', { actual: figure(actual), from: figure(threshold) }), ...attainment };
    const from = threshold && below_threshold === 'excess only' ? threshold : nothing;
    const counted = actual.minus(from);
    return { amount: counted.times(rate), how: [`${percent(rate)} × ${figure(counted)}`, from.gt(0) ? sentence(', above {from}', { from: figure(from) }) : ''], ...attainment };
  },
});
