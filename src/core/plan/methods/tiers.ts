import { commissionOn, slices } from '../../commission/tiers.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';

export const tiers = method({
  name: 'tiers',
  summary: "Each part of the measure at its own tier's rate, as COMMISSION pays it.",
  needs: ['steps'],
  pay: (rule, { actual }) => {
    const table = given(rule.steps);
    const parts = slices(actual, table).map(({ part, rate }) => `${percent(rate)} × ${figure(part)}`);
    return { amount: commissionOn(actual, table), how: parts.join(' + ') || sentence('nothing to pay on', {}) };
  },
});
