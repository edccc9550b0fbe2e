import { calculation, once } from '../calculation.ts';
import { totalWhole } from '../columns.ts';
import { cents, exact, toCell } from '../money.ts';

/** What switching between roles leaves of the time. */
const useful = exact('0.9');
const [meetingsHeld, firstMeetings, followUps, clients] = [exact(8), exact(8), exact(10), exact(10)];
/** A lead generator's process part, a seller's and an account manager's fix. */
const [leadgenFix, salesFix, accountFix] = [exact(400), exact(1000), exact(1200)];

/** Even one person splits the working time into processes, with KPIs for each: that is the article's, the figures are ours. */
export const soloPlan = calculation({
  name: 'SOLO_PLAN',
  summary: "Plans the week of one person who does it all: each block's hours, KPI, quota and fixed pay.",
  takes: {
    leadgen_share: once('rate', 'The share of time for lead generation.'),
    sales_share: once('rate', 'The share of time for sales.'),
    account_share: once('rate', 'The share of time for clients; the three total 100%.'),
    hours: once('count', 'Optional. The hours of a week; 40 if left out.', 40),
  },
  gives: 'rows',
  calculate: ({ leadgen_share, sales_share, account_share, hours }) => {
    totalWhole('account_share', [leadgen_share, sales_share, account_share]);
    const block = (name: string, share: typeof hours, kpi: string, quota: typeof hours, fix: typeof hours) =>
      [name, toCell(hours.times(share)), kpi, toCell(quota.times(share).times(useful)), toCell(cents(fix.times(share)))] as const;
    return [
      block('Lead generation', leadgen_share, 'meetings held', meetingsHeld, leadgenFix),
      block('Sales', sales_share, 'first meetings', firstMeetings, salesFix),
      ['Sales', '', 'follow-ups', toCell(followUps.times(sales_share).times(useful)), ''],
      block('Account', account_share, 'clients', clients, accountFix),
    ];
  },
  examples: [
    {
      formula: '=SOLO_PLAN(60%; 30%; 10%)',
      shows: [['Lead generation', 24, 'meetings held', 4.32, 240], ['Sales', 12, 'first meetings', 2.16, 300], ['Sales', '', 'follow-ups', 2.7, ''], ['Account', 4, 'clients', 0.9, 120]],
    },
    {
      formula: '=SOLO_PLAN(35%; 30%; 35%; 20)',
      shows: [['Lead generation', 7, 'meetings held', 2.52, 140], ['Sales', 6, 'first meetings', 2.16, 300], ['Sales', '', 'follow-ups', 2.7, ''], ['Account', 7, 'clients', 3.15, 420]],
    },
  ],
});
