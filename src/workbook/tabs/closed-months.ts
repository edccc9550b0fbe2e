import { lineKinds } from '../../core/plan/line-kind.ts';
import { date, figure, money, month, share, text, words } from '../column.ts';
import { tab } from '../tab.ts';

export const closedMonths = tab({
  id: 'closed_months',
  title: 'Closed months',
  group: 'pay',
  agesBy: 'month',
  columns: {
    month: month('The month that was paid.'),
    person_id: text('Whose pay.'),
    role: text('The role that counted.'),
    component: text('The part of pay.'),
    amount: money('What it paid, frozen.'),
    how: text('The arithmetic behind the cent.'),
    closed_on: date('When the month was closed.'),
    kind: words(lineKinds, 'part: a rule of the Pay plan paid it; also where this is blank. adjustment: a row of Adjustments. correction: of an earlier month. Only parts count as paid by a component.'),
    measure: figure('What was counted.'),
    plan: figure('Its plan.'),
    attainment: share('Counted of planned.'),
    version: text("From when the rule's version is valid; a mark of all the person's rules (v...): another mark, another plan; and one of the rules that decide this part (p...)."),
    corrects: month('The month that a correction is of.'),
    behind: text('The deals, payments and meetings behind the amount, one after the other.'),
  },
});
