import { cents, least, most, nothing, share } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { settlement } from '../settlement.ts';

export const debtLimit = settlement({
  name: 'debt_limit',
  summary: 'Where refunds make what was earned negative, carries it as a debt; later months pay it back by at most this share of what they earn.',
  needs: ['rate'],
  settle: (rule, { earned, balance }) => {
    const owed = balance();
    if (typeof owed !== 'object' || !('lt' in owed)) return { gap: owed };
    if (earned.lt(0)) return { amount: earned.times(-1), how: sentence('{earned} is carried as a debt; with what was owed, {owed}', { earned: figure(earned), owed: figure(owed.minus(earned)) }) };
    const limit = share(earned, given(rule.rate));
    const repaid = least(most(nothing, owed), limit);
    return { amount: cents(repaid.times(-1)), how: sentence('{repaid} of a debt of {owed} is paid back, at most {rate} of {earned}', { repaid: figure(repaid), owed: figure(owed), rate: percent(given(rule.rate)), earned: figure(earned) }) };
  },
});
