import { date, money, month, text, whole, words } from '../column.ts';
import { tab } from '../tab.ts';

/** How far a month has come. A step that was begun and not finished is finished or taken back by running it again. */
export const paySteps = ['prepared', 'approved', 'closing', 'closed', 'reopening', 'open', 'paid'] as const;

export type PayStep = (typeof paySteps)[number];

export const payMonths = tab({
  id: 'pay_months',
  title: 'Pay months',
  group: 'pay',
  room: 200,
  agesBy: 'month',
  columns: {
    month: month('The month.'),
    step: words(paySteps, 'How far it has come: the panel writes it under Pay. closing and reopening were interrupted: run the step again.'),
    lines: whole('How many lines it has.'),
    total: money('What they add up to.'),
    seal: text('A mark of its lines as they were prepared or closed: other lines, another mark.'),
    prepared_by: text('Who prepared it, as stated.'),
    prepared_on: date('When.'),
    approved_by: text('Who approved it, as stated; another than who prepared it.'),
    approved_on: date('When.'),
    closed_by: text('Who closed it, as stated.'),
    closed_on: date('When.'),
    paid_by: text('Who marked it as paid, as stated.'),
    paid_on: date('When it was paid.'),
    reason: text('Why it was opened again.'),
  },
});
