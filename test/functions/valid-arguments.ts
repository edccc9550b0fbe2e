import type { CalculationName } from '../../src/core/catalogue.ts';
import type { Cells } from '../../src/functions/cells.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date) / 86_400_000 + 25_569;

/** Input that each function answers, every parameter given: columns, lists and tables as blocks. */
export const validArguments: Readonly<Record<CalculationName, readonly Cells[]>> = {
  COMMISSION: [100, 0.05, 'marginal', 0, 'upper'],
  COMMISSION_BY_DEAL: [[[100], [200], [300]], [[0, 0.05], [1000, 0.1]], 'marginal', [['Ann'], ['Bob'], ['Ann']], 'upper'],
  EXPLAIN_COMMISSION: [100, [[0, 0.05], [1000, 0.1]], 'marginal', 0, 'upper'],
  SPLIT_CREDIT: [100, [[0.5], [0.3], [0.2]]],
  CLAWBACK: [1200, 3, 12, 'prorated'],
  DRAW: [1400, 2000, 100, 'recoverable'],
  COMMISSION_SCHEDULE: [1200, day(1, 15), 12, 'month'],
  ATTAINMENT: [1, 2],
  PLAN_BONUS: [1, 2, 100, 0.8, 0.5, 1.2, 1.5],
  ACTIVITY_BONUS: [1, 2, 100, 0.8],
  STEP_BONUS: [150, [[100, 1], [200, 2], [300, 3]]],
  PAYOUT_CURVE: [0.9, [[0.8, 0.5], [1, 1], [1.2, 1.5]], 'linear'],
  KPI_SCORE: [[[8], [9], [10]], [[8], [10], [12]], [[1], [1], [2]], 1],
  PROCESS_SCORE: [[[20, 10], [10, 10], [5, 5]], [[20, 10]], [[1, 2]], 5],
  PRORATE: [1000, day(1, 12), day(6, 15), day(6, 1), day(6, 30), 'workdays', [[day(6, 12)], [day(6, 19)], [day(6, 22)]]],
  RAMP_QUOTA: [8, 2, [[0.25], [0.5], [0.75]]],
  LEADGEN_PAY: [1, 8, 8, 1000, 0.4, 1.2, 1],
  LEADGEN_HEAD_PAY: [8, 8, 1, 1000, 600, 200],
  SALES_PAY: [100, 8, 8, 10, 10, 0, 1000, 1, 1, 1000, 1],
  SALES_HEAD_PAY: [100, 1, 0, true, 2000],
  ACCOUNT_PAY: [100, 100, 1, 0, 0, 1, true, 1200, 1],
  NRR: [100, 10, 5, 5],
  GRR: [100, 5, 5],
  CLIENT_LTV: [1000, 0.35, 0.02, 60],
  SALES_VELOCITY: [25, 100_000, 0.33, 120],
  BOTTLENECK: [30, 60, 3, 0.08, 100_000, 100_000, 450_000, 1, 1, 0.96, 12],
  HEADCOUNT: [3_000_000, [['win rate', 0.4], ['LTV', 187_500], ['presence', 0.9]]],
  SOLO_PLAN: [0.6, 0.3, 0.1, 40],
  PAYOUT_LINES: [
    [['person_id', 'name', 'role', 'grade', 'manager_id', 'from', 'to'], ['P01', 'Ann', 'Sales manager', 'Middle', '', day(1, 1), '']],
    [
      ['role', 'person_id', 'component', 'measure', 'method', 'amount', 'rate', 'threshold', 'pay_at_threshold', 'excellence', 'pay_at_excellence', 'steps', 'plan', 'paid', 'gate', 'gate_at', 'cap', 'valid_from'],
      ['Sales manager', '', 'Fix', '', 'fixed', 1000, '', '', '', '', '', '', '', 'month', '', '', '', ''],
    ],
    [['month', 'person_id', 'presence'], ['2026-05', 'P01', 0.9]],
    '2026-05',
    [['month', 'person_id', 'component', 'amount'], ['2026-04', 'P01', 'Fix', 900]],
    [['month', 'person_id', 'component', 'amount', 'reason'], ['2026-05', 'P01', 'Bonus', 50, 'for the fair']],
    1,
  ],
  CREDIT_LINES: [
    [['deal_id', 'company', 'owner_id', 'product', 'type', 'stage', 'closed', 'ended', 'rated_tier', 'converted'], ['D1', 'Acme', 'P01', '', 'new', 'won', day(1, 9), '', 'base', 1000]],
    [['date', 'deal_id', 'company', 'type', 'owner_id', 'rated_tier', 'rated_on', 'rate', 'converted', 'commission'], [day(1, 20), 'D1', 'Acme', 'new', 'P01', 'base', day(1, 9), 0.05, 1000, 50]],
    [['deal_id', 'person_id', 'share', 'kind'], ['D1', 'P01', 0.6, 'split'], ['D1', 'P02', 0.4, 'split']],
    '',
    [['person_id', 'name', 'role', 'grade', 'manager_id', 'from', 'to'], ['P01', 'Ann', 'Sales manager', 'Middle', '', day(1, 1), ''], ['P02', 'Bob', 'Sales manager', 'Middle', '', day(1, 1), '']],
    [['tier', 'product', 'list_price', 'rate', 'sum_from', 'valid_from'], ['base', 'Project', 1000, 0.05, '', '']],
    [['date', 'deal_id', 'amount'], [day(1, 12), 'D1', 500]],
    [['spiff', 'from', 'to', 'product', 'tier', 'type', 'amount', 'rate'], ['Winter', day(1, 1), day(1, 31), '', '', '', 100, '']],
  ],
};
