import { cents, nothing, share } from '../../money.ts';
import { monthAfter } from '../../period.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { option } from '../option.ts';
import { settlement } from '../settlement.ts';

/** What is held back and what is released are one line; both follow from what Closed months says was earned. */
export const holdback = settlement({
  name: 'holdback',
  summary: 'Holds back a share of what was earned, and pays it some months later.',
  needs: ['rate'],
  options: { months: option.whole(3, 'After how many months the rest is paid.') },
  settle: (rule, { month, earned, hasLeft, earlier }, { months }) => {
    const held = hasLeft ? nothing : share(earned, given(rule.rate));
    const before = earlier(monthAfter(month, -months));
    if (before !== null && (typeof before !== 'object' || !('earned' in before))) return { gap: before };
    const released = before ? share(before.earned, given(before.rule.rate)) : nothing;
    const keeps = sentence('{rate} of {earned} is held back', { rate: percent(hasLeft ? nothing : given(rule.rate)), earned: figure(earned) });
    const gives = sentence('{released} of {month} is paid now', { released: figure(released), month: monthAfter(month, -months) });
    return { amount: cents(released.minus(held)), how: before ? [keeps, '; ', gives] : keeps };
  },
});
