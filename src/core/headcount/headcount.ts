import { calculation, fields, once } from '../calculation.ts';
import { ceiling, cents, exact, healed, most, nothing, one, sum, toCell, type Exact } from '../money.ts';
import { Refusal } from '../refusal.ts';
import { monthlyCost, type Volume } from './monthly-cost.ts';

const usualRepeatShare = exact('0.6');
const usualPresence = exact(11).div(12);
/** A head of lead generation comes with this many lead generators. */
const leadgenHeadFrom = 4;

/**
 * From turnover to people, by the article's chain: turnover, lifetime value, clients, meetings, contacts, people. The article gives the chain
 * and the deal of 100,000; capacities are field practice and ours. LTV and repeat share are two faces of one thing.
 */
export const headcount = calculation({
  name: 'HEADCOUNT',
  summary: 'Plans the sales department that a yearly turnover needs: FTE, people and monthly cost by role.',
  takes: {
    turnover: once('divisor', 'The yearly turnover, above 0.'),
    assumptions: fields(
      {
        'average deal': ['divisor', 100_000],
        'repeat share': ['rate', null, '0.6'],
        LTV: ['divisor', null, 'instead of repeat share'],
        'in-year share': ['positiveRate', 0.75],
        'referral share': ['rate', 0.2],
        'qualified rate': ['positiveRate', 0.4],
        'proposal rate': ['positiveRate', 0.5],
        'win rate': ['positiveRate', 0.4],
        'lead generator quota': ['divisor', 8],
        'lead generator attainment': ['positiveScore', 0.8],
        presence: ['positiveRate', null, '11/12'],
        'first meetings per seller': ['divisor', 12],
        'active deals per seller': ['divisor', 12],
        'months open': ['count', 3],
        'revenue per account manager': ['divisor', 1_500_000],
        'clients per account manager': ['divisor', 10],
        'revenue per client': ['divisor', 150_000],
        'rounding tolerance': ['rate', 0.15],
        'lead generators per head': ['divisor', 8],
        'head of sales from': ['count', 5],
      },
      'Optional. A table of two columns, name and value, of what differs from the defaults.',
    ),
  },
  gives: 'rows',
  calculate: ({ turnover, assumptions: a }) => {
    const presence = a.presence ?? usualPresence;
    const perDeal = a['average deal'].times(a['in-year share']);
    const newRevenue = newRevenueOf(turnover, perDeal, a.LTV, a['repeat share']);
    const deals = newRevenue.div(perDeal);
    const won = a['qualified rate'].times(a['proposal rate']).times(a['win rate']);
    const meetings = deals.div(won).div(12);
    const leadgenMeetings = meetings.times(one.minus(a['referral share']));
    const fte = {
      leadgen: leadgenMeetings.div(a['lead generator quota'].times(a['lead generator attainment']).times(presence)),
      sales: most(
        meetings.div(a['first meetings per seller'].times(presence)),
        meetings.times(a['qualified rate']).times(a['months open']).div(a['active deals per seller']),
      ),
      account: most(turnover.div(a['revenue per account manager']), turnover.div(a['revenue per client']).div(a['clients per account manager'])),
    };
    const front = fte.leadgen.plus(fte.sales).plus(fte.account);
    const spare = a['rounding tolerance'];
    const shared = [1, 2].find((people) => healed(front).lte(spare.plus(people)));
    const peopleOf = (share: Exact) => (shared ? share : ceiling(most(one, share.minus(spare))));
    const people = { leadgen: peopleOf(fte.leadgen), sales: peopleOf(fte.sales), account: peopleOf(fte.account) };
    const inFront = people.leadgen.plus(people.sales).plus(people.account);
    const leadgenHeads = shared || people.leadgen.lt(leadgenHeadFrom) ? nothing : ceiling(people.leadgen.div(a['lead generators per head']));
    const salesHeads = shared || inFront.lt(a['head of sales from']) ? nothing : one;
    const volume: Volume = { deals, newRevenue, repeatRevenue: turnover.minus(newRevenue), averageDeal: a['average deal'], referrals: deals.times(a['referral share']), won };
    const cost = monthlyCost({ ...people, leadgenHeads, salesHeads }, volume).map(cents);
    const roles = [
      ['Lead generator', fte.leadgen, people.leadgen],
      ['Sales manager', fte.sales, people.sales],
      ['Account manager', fte.account, people.account],
      ['Head of lead generation', leadgenHeads, leadgenHeads],
      ['Head of Sales', salesHeads, salesHeads],
    ] as const;
    const monthly = sum(cost);
    const all = shared ? exact(shared) : inFront.plus(leadgenHeads).plus(salesHeads);
    return [
      ...roles.map(([role, share, heads], i) => [role, toCell(share), shared ? '' : toCell(heads), toCell(cost[i] ?? nothing), '']),
      ['Total', toCell(front.plus(leadgenHeads).plus(salesHeads)), toCell(all), toCell(monthly), toCell(monthly.times(12).div(turnover))],
    ];
  },
  examples: [
    {
      formula: '=HEADCOUNT(3000000)',
      shows: [['Lead generator', 2.272727272727273, 3, 3000, ''], ['Sales manager', 1.6666666666666667, 2, 8130.79, ''], ['Account manager', 2, 2, 5877.78, ''], ['Head of lead generation', 0, 0, 0, ''], ['Head of Sales', 1, 1, 4000, ''], ['Total', 6.9393939393939394, 8, 21_008.57, 0.08403428]],
    },
    { formula: '=INDEX(HEADCOUNT(5000000; A1:B1); 6; 3)', cells: [['average deal', 150_000]], shows: 10 },
  ],
});

function newRevenueOf(turnover: Exact, perDeal: Exact, ltv: Exact | null, repeatShare: Exact | null): Exact {
  if (ltv && repeatShare) throw new Refusal('assumptions', 'expected either LTV or repeat share, found both: delete one of the rows.');
  if (!ltv) return turnover.times(one.minus(repeatShare ?? usualRepeatShare));
  const revenue = turnover.div(ltv).times(perDeal);
  if (revenue.gt(turnover)) throw new Refusal('assumptions', `expected LTV to be at least what a deal brings in its year (${perDeal.toFixed()}), found ${ltv.toFixed()}.`);
  return revenue;
}
