import { cents, most, nothing, sum } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { settlement } from '../settlement.ts';

export const minimum = settlement({
  name: 'minimum',
  summary: 'Tops up the whole pay of a month to an amount, times presence; not after somebody has left.',
  needs: ['amount'],
  seesAll: true,
  settle: (rule, { lines, presence, hasLeft }) => {
    if (hasLeft) return { adds: [{ amount: nothing, how: sentence('nothing is guaranteed after leaving', {}) }] };
    if ('gap' in presence) return presence;
    const [least, all] = [cents(given(rule.amount).times(presence.value)), sum(lines.map(({ amount }) => amount))];
    const how = sentence('at least {amount} × presence {presence}; the rest comes to {earned}', { amount: figure(given(rule.amount)), presence: percent(presence.value), earned: figure(all) });
    return { adds: [{ amount: most(nothing, least.minus(all)), how }] };
  },
});
