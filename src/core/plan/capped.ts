import { cents, exact, least, most, nothing, type Exact } from '../money.ts';
import { figure, percent } from '../wording.ts';
import { sentence } from './how.ts';
import type { Method } from './method.ts';
import type { PayoutLine } from './payout-line.ts';
import { methodNamed } from './read-rules.ts';
import type { MeasureRow } from './reader.ts';
import type { Rule } from './rule.ts';

/** The cap holds the sum of a person's shares of the target; it cuts the last of them in row order. */
export function capped(rules: readonly Rule[], lines: readonly PayoutLine[], measured: MeasureRow, level: Exact): readonly PayoutLine[] {
  const shares = rules.map(({ method }, i) => ((methodNamed(method) as Method).ofTarget ? i : -1)).filter((i) => i >= 0);
  const last = shares[shares.length - 1];
  const caps = shares.flatMap((i) => rules[i]?.cap ?? []);
  const [cap, line] = [caps.length === 0 ? null : caps.reduce(least), last === undefined ? undefined : lines[last]];
  const [target, presence] = [measured['target'], measured['presence']];
  if (!cap || !line || typeof target !== 'number' || typeof presence !== 'number') return lines;
  const before = shares.slice(0, -1).reduce<Exact>((sum, i) => sum.plus(lines[i]?.amount ?? nothing), nothing);
  const full = exact(target).times(level).times(exact(presence));
  const room = full.times(cap).minus(before);
  if (line.amount.lte(room)) return lines;
  const amount = cents(most(nothing, least(line.amount, room)));
  const cut = sentence('cut to {amount} by the cap of {cap} of {full}', { amount: figure(amount), cap: percent(cap), full: figure(full) });
  return lines.map((one) => (one === line ? { ...line, amount, how: [line.how, '; ', cut] } : one));
}
