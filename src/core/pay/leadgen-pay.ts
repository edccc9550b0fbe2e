import { calculation, each } from '../calculation.ts';
import { cents, least, most, nothing, one } from '../money.ts';

/** Process part for doing the daily process, result part for meetings held. 40/60 and 700 to 1,200 a month are the article's, the rest ours. */
export const leadgenPay = calculation({
  name: 'LEADGEN_PAY',
  summary: "Pays a lead generator's month: one part for the process, one for meetings against quota, up to a cap.",
  takes: {
    process_score: each('score', 'The share of the daily process done; above 100% counts as 100%.'),
    meetings_held: each('count', 'Meetings held and accepted by sales.'),
    quota: each('count', 'The quota, adjusted for ramp and absence; 0 pays no result part.'),
    target: each('divisor', 'Optional. The pay at plan for a full month; 1,000 if left out.', 1000),
    process_share: each('rate', "Optional. The process part's share of the target; 40% if left out.", 0.4),
    cap: each('score', 'Optional. The most that can be paid, as a multiple of the target; 120% if left out.', 1.2),
    presence: each('rate', 'Optional. The share of the month worked; 100% if left out.', 1),
  },
  gives: 'money',
  calculate: ({ process_score, meetings_held, quota, target, process_share, cap, presence }) => {
    const full = target.times(presence);
    const process = cents(full.times(process_share).times(least(one, process_score)));
    if (quota.eq(0)) return process;
    const result = full.times(one.minus(process_share)).times(meetings_held).div(quota);
    return process.plus(cents(most(nothing, least(result, full.times(cap).minus(process)))));
  },
  examples: [
    { formula: '=LEADGEN_PAY(100%; 4; 8)', shows: 700 },
    { formula: '=LEADGEN_PAY(A1:A2; B1:B2; C1:C2; D1:D2)', cells: [[0.95, 9, 8, 1000], [0.88, 3, 4, 700]], shows: [[1055], [561.4]] },
  ],
});
