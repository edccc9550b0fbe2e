import { commissionOn, reachedRate, slices } from '../../commission/tiers.ts';
import { nothing } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import { stepsAt } from '../steps.ts';

export const tiers = method({
  name: 'tiers',
  summary: "Each part of the measure at its own tier's rate, as COMMISSION pays it. Edges in % are shares of the plan.",
  needs: ['steps'],
  allows: ['plan', 'threshold'],
  stepsGive: 'rate',
  options: {
    mode: option.word(['marginal', 'whole'], "marginal: each part at its own tier's rate. whole: all of it at the rate that was reached."),
    boundary: option.word(['upper', 'lower'], 'With mode = whole: the tier that an amount exactly on an edge has reached.'),
    below_threshold: option.word(['first dollar', 'excess only'], 'Where there is a threshold: once it is reached, everything is paid, or only what is above it.'),
  },
  pay: (rule, { actual, plan }, { mode, boundary, below_threshold }) => {
    const table = stepsAt(given(rule.steps), plan);
    const attainment = plan ? { attainment: actual.div(plan) } : {};
    const threshold = rule.threshold && plan ? rule.threshold.times(plan) : null;
    if (threshold && actual.lt(threshold)) return { amount: nothing, how: sentence('{actual} is below the threshold, {from}', { actual: figure(actual), from: figure(threshold) }), ...attainment };
    const counted = threshold && below_threshold === 'excess only' ? actual.minus(threshold) : actual;
    const parts = mode === 'whole' ? [{ part: counted, rate: reachedRate(counted, table, boundary) }] : slices(counted, table);
    const arithmetic = parts.map(({ part, rate }) => `${percent(rate)} × ${figure(part)}`).join(' + ');
    return { amount: commissionOn(counted, table, mode === 'whole' ? 'retroactive' : 'marginal', boundary), how: arithmetic || sentence('nothing to pay on', {}), ...attainment };
  },
});
