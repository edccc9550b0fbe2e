import { calculation, each, word } from '../calculation.ts';
import { cents, nothing } from '../money.ts';

/** The field's two usual ways; prorated is our default. */
export const clawback = calculation({
  name: 'CLAWBACK',
  summary: 'Works out the commission to take back when a client leaves within a window of months.',
  takes: {
    commission: each('amount', 'The commission that was paid.'),
    months_kept: each('count', 'How many months the client stayed.'),
    window_months: each('count', 'How many months a client has to stay.'),
    method: word(['prorated', 'full'], 'Optional. "prorated" (default) takes back the share of the window not kept, "full" all of it.', 'prorated'),
  },
  gives: 'money',
  calculate: ({ commission, months_kept, window_months, method }) => {
    if (months_kept.gte(window_months)) return nothing;
    return cents(method === 'full' ? commission : commission.times(window_months.minus(months_kept)).div(window_months));
  },
  examples: [
    { formula: '=CLAWBACK(1200; 3; 12)', shows: 900 },
    { formula: '=CLAWBACK(A1:A2; B1:B2; 12; "full")', cells: [[1200, 11], [1200, 12]], shows: [[1200], [0]] },
  ],
});
