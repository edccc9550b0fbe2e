import { cents, least, most, nothing, one, share, sum, type Money } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import type { PastMonth } from '../past-months.ts';
import { settlement } from '../settlement.ts';

export const debtLimit = settlement({
  name: 'debt_limit',
  summary: 'Where refunds make what was earned negative, carries it as a debt; later months pay it back by at most this share of what they earn, and by all of it once somebody leaves.',
  needs: ['rate'],
  settle: (rule, { earned, isOver, hasLeft, isLeaving, past, lack }) => {
    if (lack !== null) return { gap: lack };
    const owed = owedFor(past);
    if (earned.lt(0) && !isOver) return { adds: [{ amount: earned.times(-1), how: sentence('{earned} is carried as a debt; with what was owed, {owed}', { earned: figure(earned), owed: figure(owed.minus(earned)) }) }] };
    const isLast = hasLeft || isLeaving;
    const repaid = least(owed, share(most(nothing, earned), isLast ? one : given(rule.rate)));
    const parts = { repaid: figure(repaid), owed: figure(owed), earned: figure(earned) };
    if (isLast) return { adds: [{ amount: repaid.times(-1), how: sentence('on leaving {repaid} of a debt of {owed} is paid back from all of {earned}, owed now {left}', { ...parts, left: figure(owed.minus(repaid)) }) }] };
    return { adds: [{ amount: repaid.times(-1), how: sentence('{repaid} of a debt of {owed} is paid back, at most {rate} of {earned}', { ...parts, rate: percent(given(rule.rate)) }) }] };
  },
  stillOpen: owedFor,
});

/** What was carried less what was paid back. A debt takes up nothing more where another rule bears its name. */
function owedFor(past: readonly PastMonth[]): Money {
  return cents(most(nothing, sum(past.flatMap(({ added, taken, isShared }) => [isShared ? nothing : added, taken]))));
}
