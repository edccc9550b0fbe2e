import { cents, least, one } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { given, method } from '../method.ts';

export const shareOfTarget = method({
  name: 'share_of_target',
  summary: "A share of the person's target pay: by a score up to 100%, or by attainment of a plan without a limit but the cap.",
  needs: ['rate'],
  allows: ['plan', 'cap'],
  ofTarget: true,
  pay: (rule, { actual, plan, presence, target }) => {
    const [full, rate] = [given(target).times(presence), given(rule.rate)];
    const attainment = plan ? actual.div(plan) : least(one, actual);
    const exactly = plan ? full.times(rate).times(actual).div(plan) : full.times(rate).times(attainment);
    return { amount: cents(exactly), how: `${figure(full)} × ${percent(rate)} × ${percent(attainment)}`, attainment };
  },
});
