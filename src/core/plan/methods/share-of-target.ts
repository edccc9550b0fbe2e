import { cents, least, one } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';

export const shareOfTarget = method({
  name: 'share_of_target',
  summary: "A share of the person's target pay: by a score up to 100%, or by attainment of a plan without a limit but the cap.",
  needs: ['rate'],
  allows: ['plan', 'cap'],
  ofTarget: true,
  options: { pays: option.word(['by result', 'in full'], 'in full: paid whatever the result, where the law forbids cutting it.') },
  pay: (rule, { actual, plan, presence, target }, { pays }) => {
    const [full, rate] = [given(target).times(presence), given(rule.rate)];
    const attainment = plan ? actual.div(plan) : least(one, actual);
    if (pays === 'in full') return { amount: cents(full.times(rate)), how: sentence('{full} × {rate}, paid in full', { full: figure(full), rate: percent(rate) }), attainment };
    const exactly = plan ? full.times(rate).times(actual).div(plan) : full.times(rate).times(attainment);
    return { amount: cents(exactly), how: `${figure(full)} × ${percent(rate)} × ${percent(attainment)}`, attainment };
  },
});
