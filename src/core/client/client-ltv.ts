import { calculation, each } from '../calculation.ts';
import { cents, least } from '../money.ts';

/** A client lives 1 / churn months. The ceiling of 60 months is ours. */
export const clientLtv = calculation({
  name: 'CLIENT_LTV',
  summary: "A client's lifetime value: the margin of its monthly revenue over the months it is likely to stay.",
  takes: {
    monthly_revenue: each('money', 'The revenue of a month.'),
    margin: each('rate', 'The gross margin, such as 35%.'),
    monthly_churn: each('rate', 'The share of clients that leave in a month; 0 counts max_months.'),
    max_months: each('count', 'Optional. How many months to count at most; 60 if left out.', 60),
  },
  gives: 'money',
  calculate: ({ monthly_revenue, margin, monthly_churn, max_months }) => {
    const monthly = monthly_revenue.times(margin);
    const most = monthly.times(max_months);
    return cents(monthly_churn.eq(0) ? most : least(most, monthly.div(monthly_churn)));
  },
  examples: [
    { formula: '=CLIENT_LTV(12500; 35%; 2%)', shows: 218_750 },
    { formula: '=CLIENT_LTV(12500; 35%; A1:A2)', cells: [[0.04], [0]], shows: [[109_375], [262_500]] },
  ],
});
