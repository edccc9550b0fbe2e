import { expect, test } from 'vitest';
import type { Parameter } from '../../src/core/calculation.ts';
import { catalogue } from '../../src/core/catalogue.ts';

/**
 * A public contract, written out by hand: formulas that people saved rest on these names, their order and defaults. It may gain functions,
 * and parameters at the end that may be left out; what stands here never changes. ▦ takes a range, ? may be left out.
 */
const contract = `
COMMISSION(amount▦, rate▦, mode=marginal, prior▦=0, boundary=upper)
COMMISSION_BY_DEAL(amounts, rates, mode=marginal, group?, boundary=upper)
EXPLAIN_COMMISSION(amount, rate, mode=marginal, prior=0, boundary=upper)
SPLIT_CREDIT(amount, shares)
CLAWBACK(commission▦, months_kept▦, window_months▦, method=prorated)
DRAW(earned, draw, balance=0, kind=recoverable)
COMMISSION_SCHEDULE(commission, start, months, convention=month)
ATTAINMENT(actual▦, plan▦)
PLAN_BONUS(actual▦, plan▦, bonus▦, threshold=0.8, pay_at_threshold=0.5, excellence=1.2, pay_at_excellence=1.5)
ACTIVITY_BONUS(actual▦, plan▦, bonus▦, threshold=0.8)
STEP_BONUS(value▦, steps)
PAYOUT_CURVE(attainment▦, curve, method=linear)
KPI_SCORE(actuals, targets, weights?, cap=1)
PROCESS_SCORE(done, norms, weights?, working_days?)
PRORATE(amount▦, start▦, end▦?, period_start, period_end, basis=calendar, holidays?)
RAMP_QUOTA(quota▦, month▦, ramp?)
LEADGEN_PAY(process_score▦, meetings_held▦, quota▦, target▦=1000, process_share▦=0.4, cap▦=1.2, presence▦=1)
LEADGEN_HEAD_PAY(team_held▦, team_quota▦, team_process▦, fix▦=1000, team_bonus▦=600, process_bonus▦=200)
SALES_PAY(commission▦, first_meetings▦, first_plan▦, follow_ups▦, follow_plan▦, base_sold▦=0, signed▦?, personal▦?, department▦?, fix▦=1000, presence▦=1)
SALES_HEAD_PAY(team_received▦, department▦?, own_commission▦=0, quarter_end▦=false, fix▦=2000)
ACCOUNT_PAY(expansion▦, continuing▦, care_score▦, referral_meetings▦=0, referrals_won▦=0, nrr▦?, big_client_lost▦=false, fix▦=1200, presence▦=1)
NRR(opening▦, expansion▦, contraction▦, churn▦)
GRR(opening▦, contraction▦, churn▦)
CLIENT_LTV(monthly_revenue▦, margin▦, monthly_churn▦, max_months▦=60)
SALES_VELOCITY(opportunities▦, average_deal▦, win_rate▦, cycle_days▦)
BOTTLENECK(held, held_plan, won, win_rate_plan, average_deal, deal_plan, opening, nrr?, nrr_plan=1, process_score?, clients?)
HEADCOUNT(turnover, assumptions?)
SOLO_PLAN(leadgen_share, sales_share, account_share, hours=40)
PAYOUT_LINES(people, rules, measures, month?, closed?, adjustments?, pay_level=1, after_leaving=0)
CREDIT_LINES(deals, payments, shares?, rules?, people?, products?, invoices?, spiffs?, after_leaving=0)
`;

function shown([name, { each, fallback }]: readonly [string, Parameter]): string {
  return `${name}${each ? '▦' : ''}${fallback === undefined ? '' : fallback === null ? '?' : `=${String(fallback)}`}`;
}

test('names, order of parameters and defaults are those that saved formulas rest on', () => {
  const offered = catalogue.map(({ name, takes }) => `${name}(${Object.entries(takes as Readonly<Record<string, Parameter>>).map(shown).join(', ')})`);
  expect(offered).toEqual(contract.trim().split('\n'));
});

/** The words that options take, and the names of HEADCOUNT's assumptions, are typed into formulas and sheets too. */
const words = `
COMMISSION mode: marginal, retroactive, whole
COMMISSION boundary: upper, lower
COMMISSION_BY_DEAL mode: marginal, retroactive, whole
COMMISSION_BY_DEAL boundary: upper, lower
EXPLAIN_COMMISSION mode: marginal, retroactive, whole
EXPLAIN_COMMISSION boundary: upper, lower
CLAWBACK method: prorated, full
DRAW kind: recoverable, non-recoverable
COMMISSION_SCHEDULE convention: month, day
PAYOUT_CURVE method: linear, step
PRORATE basis: calendar, workdays
HEADCOUNT assumptions: average deal, repeat share, LTV, in-year share, referral share, qualified rate, proposal rate, win rate, lead generator quota, lead generator attainment, presence, first meetings per seller, active deals per seller, months open, revenue per account manager, clients per account manager, revenue per client, rounding tolerance, lead generators per head, head of sales from
`;

test('so are the words of options', () => {
  const offered = catalogue.flatMap(({ name, takes }) =>
    Object.entries(takes as Readonly<Record<string, Parameter>>).flatMap(([input, parameter]) => {
      const known = parameter.words ?? Object.keys(parameter.fields ?? {});
      return known.length > 0 ? [`${name} ${input}: ${known.join(', ')}`] : [];
    }),
  );
  expect(offered).toEqual(words.trim().split('\n'));
});
