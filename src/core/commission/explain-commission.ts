import { calculation, once } from '../calculation.ts';
import { nothing, total, type Exact } from '../money.ts';
import { unrounded } from '../wording.ts';
import { boundary, mode } from './options.ts';
import { commissionOn, reachedRate, slices, tierMode, type Slice } from './tiers.ts';

/** Parts are shown with all their decimals, the total is COMMISSION's. Where the two differ, the text says what was rounded. */
export const explainCommission = calculation({
  name: 'EXPLAIN_COMMISSION',
  summary: "Shows a commission's arithmetic in one line: each part at its rate, and the total.",
  takes: {
    amount: once('amount', 'The amount that earns the commission; a refund is negative.'),
    rate: once('rateOrTiers', 'A rate such as 5%, or a tier table of two columns: from, rate.'),
    mode,
    prior: once('amount', 'Optional. What was already credited in the quota period; 0 if left out.', 0),
    boundary,
  },
  gives: 'text',
  calculate: ({ amount, rate: tiers, mode: word, prior, boundary: edge }) => {
    const mode = tierMode(word);
    const slicesOf = (sum: Exact): readonly Slice[] => (mode === 'marginal' ? slices(sum, tiers) : [{ part: sum, rate: reachedRate(sum, tiers, edge) }]);
    const [before, after] = [commissionOn(prior, tiers, mode, edge), commissionOn(prior.plus(amount), tiers, mode, edge)];
    const [old, all] = [slicesOf(prior), slicesOf(prior.plus(amount))];
    const parts = (mode === 'marginal' ? added(old, all) : [...all, ...old.map(taken)]).filter(({ part }) => !part.eq(0));
    const exactly = total(parts.map(({ part, rate }) => part.times(rate)));
    const pay = after.minus(before);
    const rounding = exactly.round(2).eq(pay) ? '' : `${unrounded(after)} in all less ${unrounded(before)} before; `;
    return `${parts.map(shown).join('')}${rounding}total ${unrounded(pay)}`;
  },
  examples: [
    { formula: '=EXPLAIN_COMMISSION(6000; A1:B2)', cells: [[0, 0.1], [5000, 0.12]], shows: '10% × 5,000 = 500.00; 12% × 1,000 = 120.00; total 620.00' },
    { formula: '=EXPLAIN_COMMISSION(2000; A1:B2; "retroactive"; 4000)', cells: [[0, 0.1], [5000, 0.12]], shows: '12% × 6,000 = 720.00; 10% × -4,000 = -400.00; total 320.00' },
  ],
});

function taken({ part, rate }: Slice): Slice {
  return { part: part.times(-1), rate };
}

/** What each tier's part has grown by. */
function added(before: readonly Slice[], after: readonly Slice[]): readonly Slice[] {
  return (after.length > before.length ? after : before)
    .map(({ rate }, i) => ({ part: (after[i]?.part ?? nothing).minus(before[i]?.part ?? nothing), rate }));
}

function shown({ part, rate }: Slice): string {
  return `${unrounded(rate.times(100), 0)}% × ${unrounded(part, 0)} = ${unrounded(part.times(rate))}; `;
}
