import { cents, least, most, nothing, one, type Exact, type Money } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { sentence } from '../how.ts';
import { given } from '../method.ts';
import { option, type Chosen } from '../option.ts';
import type { PastMonth } from '../past-months.ts';
import type { Rule } from '../rule.ts';
import { settlement } from '../settlement.ts';

const drawOptions = {
  kind: option.word(
    ['recoverable', 'non-recoverable', 'additional', 'recoverable additional', 'forgiven'],
    'recoverable: at least the draw, the difference is owed back (an advance on the first day comes to the same). non-recoverable: at least the draw, nothing is owed. additional: the draw on top, nothing is owed. recoverable additional: the draw on top, owed back from later months. forgiven: as recoverable, and what is owed when the draw ends is dropped. Where the kind changes, each month is owed or not by the kind of its own time.',
  ),
  recovery: option.share(1, one, 'The share of what is earned above the draw that pays back what is owed. In the last month of whoever leaves all that is earned does, unless the draw is forgiven.'),
  recovery_from: option.whole(1, 'The month of the draw from which it is paid back.'),
  months: option.whole(null, 'How many months the draw runs, from the first in which the rule applies to the person: in their role, or since they were hired where the rule is their own. Without it, as long as the rule is valid. What is owed afterwards is paid back from all that is earned.'),
} as const;

type DrawOptions = Chosen<typeof drawOptions>;
type Kind = DrawOptions['kind'];

const owedBack: readonly Kind[] = ['recoverable', 'recoverable additional', 'forgiven'];
const onTop: readonly Kind[] = ['additional', 'recoverable additional'];

export const draw = settlement({
  name: 'draw',
  summary: 'Pays at least a draw, times presence; what is above what was earned is taken back from later months, or never.',
  needs: ['amount'],
  options: drawOptions,
  settle: (rule, { earned, running, isOver, hasLeft, isLeaving, presence, past, lack }, { kind, recovery, recovery_from, months }) => {
    const hasEnded = isOver || hasLeft || (months !== null && running > months);
    const owed = hasEnded && kind === 'forgiven' ? nothing : owedFor(past);
    if (lack !== null && (owedBack.includes(kind) || owed.gt(0))) return { gap: lack };
    if (!hasEnded && 'gap' in presence) return presence;
    const present = 'gap' in presence ? nothing : presence.value;
    const floor = hasEnded ? nothing : cents(given(rule.amount).times(present));
    const isLast = (hasLeft || isLeaving) && kind !== 'forgiven';
    const above = most(nothing, isLast || onTop.includes(kind) ? earned : earned.minus(floor));
    const adds = onTop.includes(kind) ? floor : hasEnded ? nothing : most(nothing, floor.minus(earned));
    const takes = running < recovery_from && !isOver && !isLast ? nothing : cents(least(owed, above.times(isLast ? one : recovery)));
    const left = cents(owed.plus(owedBack.includes(kind) ? adds : nothing).minus(takes));
    const parts = { earned: figure(earned), owed: figure(owed), left: figure(left) };
    const how = hasEnded ? sentence('the draw has ended; earned {earned}, owed before {owed}, owed now {left}', parts) : sentence('draw {draw} × presence {presence}, earned {earned}, owed before {owed}, owed now {left}', { ...parts, draw: figure(given(rule.amount)), presence: percent(present) });
    const amounts: readonly Exact[] = adds.gt(0) && takes.gt(0) ? [adds, takes.times(-1)] : [adds.minus(takes)];
    return { adds: amounts.map((amount) => ({ amount, how })) };
  },
  stillOpen: (past) => (isForgiven(past) ? nothing : owedFor(past)),
});

/** What months of a kind that is owed back added, less all that was taken back since; the end of a forgiven draw drops it. */
function owedFor(past: readonly PastMonth[]): Money {
  return past.reduce<Money>((owed, { added, taken, rule, running }, place) => {
    const { kind, months } = rule ? optionsOf(rule) : { kind: null, months: null };
    const before = rule || !isForgiven(past.slice(0, place)) ? owed : nothing;
    const after = cents(most(nothing, before.plus(kind !== null && owedBack.includes(kind) ? added : nothing).plus(taken)));
    return kind === 'forgiven' && months !== null && running >= months ? nothing : after;
  }, nothing);
}

/** Whether the last version that ran was forgiven at its end. */
function isForgiven(past: readonly PastMonth[]): boolean {
  const versions = past.flatMap(({ rule }) => rule ?? []);
  const last = versions[versions.length - 1];
  return last !== undefined && optionsOf(last).kind === 'forgiven';
}

function optionsOf({ options }: Rule): DrawOptions {
  return options as unknown as DrawOptions;
}
