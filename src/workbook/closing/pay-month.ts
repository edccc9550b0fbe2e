import { monthOf, type Day, type Month } from '../../core/period.ts';
import { numberOf, rowsOf, textOf, type Fact, type Facts } from '../../core/plan/fact.ts';
import { paySteps, type PayStep } from '../tabs/pay-months.ts';

/** A row of Pay months: how far a month has come. */
export interface PayMonthState {
  readonly row: number;
  readonly month: Month;
  readonly step: PayStep;
  readonly seal: string;
  readonly preparedBy: string;
  readonly preparedOn: Day | null;
  readonly approvedBy: string;
  readonly approvedOn: Day | null;
  readonly closedBy: string;
  readonly closedOn: Day | null;
  readonly paidBy: string;
  readonly paidOn: Day | null;
  readonly reason: string;
}

export function payMonthsIn(facts: Facts): readonly PayMonthState[] {
  return rowsOf(facts, 'pay_months').map(stateOf).sort((a, b) => a.month.localeCompare(b.month));
}

function stateOf(row: Fact): PayMonthState {
  const day = numberOf(row, 'month');
  return {
    row: row.row,
    month: day === null ? '' : monthOf(day),
    step: paySteps.find((step) => step === textOf(row, 'step')) ?? 'open',
    seal: textOf(row, 'seal'),
    preparedBy: textOf(row, 'prepared_by'),
    preparedOn: numberOf(row, 'prepared_on'),
    approvedBy: textOf(row, 'approved_by'),
    approvedOn: numberOf(row, 'approved_on'),
    closedBy: textOf(row, 'closed_by'),
    closedOn: numberOf(row, 'closed_on'),
    paidBy: textOf(row, 'paid_by'),
    paidOn: numberOf(row, 'paid_on'),
    reason: textOf(row, 'reason'),
  };
}

/** The months that are closed, or were being closed when something stopped it. */
export function isClosed({ step }: PayMonthState): boolean {
  return step === 'closed' || step === 'paid';
}
