import { interpolated } from '../../bonus/interpolated.ts';
import { nothing } from '../../money.ts';
import { reachedPlace } from '../../points.ts';
import { figure } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import { stepsAt } from '../steps.ts';

export const steps = method({
  name: 'steps',
  summary: 'The amount of the highest step that the measure has reached, as STEP_BONUS pays it. With a plan, edges in % are shares of it.',
  needs: ['steps'],
  allows: ['plan'],
  options: {
    mode: option.word(['reached', 'interpolated'], 'reached: the amount of the step. interpolated: in proportion between two steps.'),
    boundary: option.word(['upper', 'lower'], 'With mode = reached: the step that a value exactly on an edge has reached.'),
    above_last: option.word(['flat', 'continue'], 'With mode = interpolated: above the last step the amount stays, or grows on as between the last two.'),
  },
  pay: (rule, { actual, plan }, { mode, boundary, above_last }) => {
    const table = stepsAt(given(rule.steps), plan);
    const attainment = plan ? { attainment: actual.div(plan) } : {};
    const lowest = figure(table[0]?.from ?? actual, 0);
    const place = reachedPlace(actual, table, mode === 'reached' ? boundary : 'upper');
    const [reached, next] = [table[place], table[place + 1]];
    if (!reached) return { amount: nothing, how: sentence('{actual} is below the first step, {from}', { actual: figure(actual, 0), from: lowest }), ...attainment };
    if (mode === 'reached') return { amount: reached.gives, how: sentence('{actual} reached the step from {from}', { actual: figure(actual, 0), from: figure(reached.from, 0) }), ...attainment };
    const parts = { actual: figure(actual, 0), from: figure(reached.from, 0) };
    const how = next ? sentence('{actual} lies between {from} and {to}', { ...parts, to: figure(next.from, 0) }) : sentence('{actual} lies above the last step, {from}', parts);
    return { amount: interpolated(actual, table, above_last === 'continue'), how, ...attainment };
  },
});
