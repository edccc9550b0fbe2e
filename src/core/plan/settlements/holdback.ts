import { cents, most, nothing, share, sum, type Money } from '../../money.ts';
import { monthAfter, type Month } from '../../period.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { option } from '../option.ts';
import type { PastMonth } from '../past-months.ts';
import { settlement } from '../settlement.ts';

/** What is held back is a line of its own, and so is what is released: each follows from what Closed months says was held and released. */
export const holdback = settlement({
  name: 'holdback',
  summary: 'Holds back a share of what was earned, and pays it some months later.',
  needs: ['rate'],
  options: {
    months: option.whole(3, 'After how many months it is paid. What was held before follows, where this changes: it is due by the months that count now.'),
    leaving: option.word(['at once', 'by date'], 'at once: in the month of their last day nothing is held back from somebody who leaves, and all that was is paid. by date: it is paid when it is due, as far as somebody who has left is still paid.'),
  },
  settle: (rule, { month, earned, isOver, hasLeft, isLeaving, past, lack }, { months, leaving }) => {
    if (lack !== null) return { gap: lack };
    const atOnce = leaving === 'at once' && (hasLeft || isLeaving);
    const holds = !isOver && !hasLeft && !atOnce;
    const held = holds ? share(most(nothing, earned), given(rule.rate)) : nothing;
    const keeps = holds ? sentence('{rate} of {earned} is held back', { rate: percent(given(rule.rate)), earned: figure(earned) }) : sentence('nothing more is held back', {});
    const until = monthAfter(month, atOnce ? -1 : -months);
    const [due, before] = [heldUntil(past, until), released(past)];
    const gives = sentence('{held} was held back until {month}, less {before} paid of it before', { held: figure(due), month: until, before: figure(before) });
    const open = due.minus(before);
    return { adds: [{ amount: held.times(-1), how: keeps }, ...(open.gt(0) ? [{ amount: open, how: gives }] : [])] };
  },
  stillOpen: (past) => cents(most(nothing, sum(past.map(({ taken }) => taken)).times(-1).minus(released(past)))),
});

function heldUntil(past: readonly PastMonth[], until: Month): Money {
  return cents(sum(past.filter(({ month }) => month <= until).map(({ taken }) => taken)).times(-1));
}

function released(past: readonly PastMonth[]): Money {
  return sum(past.map(({ added }) => added));
}
