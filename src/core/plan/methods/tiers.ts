import { reachedRate, slices, type Slice } from '../../commission/tiers.ts';
import { least, nothing, total, type Exact } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence, type How } from '../how.ts';
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
    const from = threshold && below_threshold === 'excess only' ? threshold : nothing;
    const parts = mode === 'whole' ? [{ part: actual.minus(from), rate: reachedRate(actual, table, boundary) }] : from.gt(0) ? above(from, slices(actual, table)) : slices(actual, table);
    const arithmetic = parts.map(({ part, rate }) => `${percent(rate)} × ${figure(part)}`).join(' + ');
    const how: How = arithmetic === '' ? sentence('nothing to pay on', {}) : [arithmetic, from.gt(0) ? sentence(', above {from}', { from: figure(from) }) : ''];
    return { amount: total(parts.map(({ part, rate }) => part.times(rate))), how, ...attainment };
  },
});

/** The slices without what lies below an amount. */
function above(from: Exact, parts: readonly Slice[]): readonly Slice[] {
  let below = from;
  return parts.flatMap(({ part, rate }) => {
    const cut = least(below, part);
    below = below.minus(cut);
    return cut.eq(part) ? [] : [{ part: part.minus(cut), rate }];
  });
}
