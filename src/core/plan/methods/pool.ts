import { cents, exact, nothing, one, split, total, type Exact } from '../../money.ts';
import { figure, percent } from '../../wording.ts';
import { FLAG } from '../flag.ts';
import { sentence } from '../how.ts';
import { given, method } from '../method.ts';
import { option } from '../option.ts';
import { measureNamed } from '../measures.ts';
import { measuresIn, valueOfRatio } from '../ratio.ts';

export const pool = method({
  name: 'pool',
  summary: 'A sum for everyone whom the rule concerns together, divided to the cent by the measure, or equally among those who have one.',
  needs: ['amount'],
  options: {
    divided: option.word(['by measure', 'equally'], 'by measure: in proportion to it. equally: the same for everyone who has more than 0 of it.'),
    achieved: option.ratio('The share of the pool that is paid, such as department / department_plan; without it all of it is.'),
  },
  check: (_, { achieved }) => {
    const own = achieved && measuresIn(achieved).find((name) => !isTheCompanys(name));
    return own ? { column: 'options', sentence: `expected achieved by a measure that is the same for everyone, such as department / department_plan, found "${own}".` } : undefined;
  },
  pay: (rule, { person, read, peers }, { divided, achieved }) => {
    const all = peers();
    const gap = all.find((peer) => 'gap' in peer && peer.isFlagged);
    if (gap && 'gap' in gap) return { gap: [FLAG, sentence("the pool can't be divided: {why}", { why: gap.gap })] };
    const weights = all.map((peer): Exact => ('value' in peer && peer.value.gt(0) ? (divided === 'equally' ? one : peer.value) : nothing));
    const share = achieved ? valueOfRatio(achieved, read, [FLAG, sentence('{kpi} divides by nothing', { kpi: { measures: achieved.text } })]) : { value: exact(1) };
    if ('gap' in share) return share;
    const whole = cents(given(rule.amount).times(share.value));
    const place = all.findIndex((peer) => peer.person === person);
    if (!total(weights).gt(0)) return { amount: nothing, how: sentence('nobody has a part in the pool', {}) };
    const part = split(whole, weights)[place] ?? nothing;
    return { amount: part, how: sentence('{share} of a pool of {pool}', { share: percent((weights[place] ?? nothing).div(total(weights))), pool: figure(whole) }) };
  },
});

function isTheCompanys(name: string): boolean {
  const counts = measureNamed(name)?.counts;
  return !counts || (counts.form === 'total' && counts.whose === null) || (counts.form === 'quota' && counts.owner !== null);
}
